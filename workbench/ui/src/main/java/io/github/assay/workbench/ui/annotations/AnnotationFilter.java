package io.github.assay.workbench.ui.annotations;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.Optional;

/**
 * Says which annotations a list shows.
 *
 * @param layer the layer that is listed; empty for claims and all that no other span links to
 * @param status the state of review; empty for any
 * @param origin who made it; empty for anybody
 * @param words what its text or note contains, in any case; empty for anything
 */
public record AnnotationFilter(
    Optional<Layer> layer, Optional<Status> status, String origin, String words) {

  /** Lets everything through. */
  public static final AnnotationFilter ALL =
      new AnnotationFilter(Optional.empty(), Optional.empty(), "", "");

  /**
   * Tells whether a span has the state, the origin and the words: true if all three fit.
   *
   * @param text the document's text
   */
  boolean fits(Span span, String text) {
    return status.map(s -> s == span.provenance().status()).orElse(true)
        && (origin.isEmpty() || origin.equals(span.provenance().origin()))
        && (words.isEmpty()
            || contains(span.provenance().note(), new Range(0, Integer.MAX_VALUE))
            || span.fragments().stream().anyMatch(f -> contains(text, f)));
  }

  /** Looks for the words in a part of a text, without copying it. */
  private boolean contains(String text, Range part) {
    int last = Math.min(part.end(), text.length()) - words.length();
    for (int i = part.begin(); i <= last; i++) {
      if (text.regionMatches(true, i, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }
}
