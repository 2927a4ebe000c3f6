package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.model.Range;
import java.util.Optional;

/**
 * A caret in a text, and where the selection that it ends began.
 *
 * @param anchor where the selection began; equal to the caret where there is none
 * @param caret offset before which the caret stands, in UTF-16 code units
 */
public record TextSelection(int anchor, int caret) {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public TextSelection {
    if (anchor < 0 || caret < 0) {
      throw new IllegalArgumentException("offsets are not negative: " + anchor + ", " + caret);
    }
  }

  /** A caret without a selection. */
  public static TextSelection at(int caret) {
    return new TextSelection(caret, caret);
  }

  /** The selected range, or empty where nothing is selected. */
  public Optional<Range> range() {
    return anchor == caret
        ? Optional.empty()
        : Optional.of(new Range(Math.min(anchor, caret), Math.max(anchor, caret)));
  }
}
