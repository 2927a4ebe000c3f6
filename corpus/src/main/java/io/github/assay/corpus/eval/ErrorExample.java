package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Range;
import java.util.Objects;

/**
 * A difference with the text around it.
 *
 * @param document id of the document
 * @param window where {@code text} lies in the document, in UTF-16 code units
 * @param text the words around it
 * @param difference what differs; its offsets are of the document
 */
public record ErrorExample(String document, Range window, String text, Difference difference) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public ErrorExample {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(difference, "difference");
  }
}
