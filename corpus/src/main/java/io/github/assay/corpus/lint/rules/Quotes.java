package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.model.Range;
import java.util.List;

/** Knows quotation marks. */
final class Quotes {

  private static final String MARKS =
      "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u201B\u2039\u203A\u300C\u300D";
  private static final String APOSTROPHES = "'\u2019";

  private Quotes() {}

  /** Tells whether a character is a quotation mark, or an apostrophe, which may be one. */
  static boolean isMark(int c) {
    return MARKS.indexOf(c) >= 0 || APOSTROPHES.indexOf(c) >= 0;
  }

  /** Tells whether a range begins with or just behind a mark, and ends with or just before one. */
  static boolean stands(String text, Range range) {
    return (isAt(text, range.begin()) || isAt(text, range.begin() - 1))
        && (isAt(text, range.end() - 1) || isAt(text, range.end()));
  }

  /**
   * Tells whether there is a mark in or next to one of the pieces; apostrophes in words do not
   * count.
   */
  static boolean touches(String text, List<Range> pieces) {
    for (Range piece : pieces) {
      for (int i = Math.max(0, piece.begin() - 1); i <= piece.end() && i < text.length(); i++) {
        if (MARKS.indexOf(text.charAt(i)) >= 0 || isAt(text, i) && !isInWord(text, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInWord(String text, int i) {
    return i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
  }

  private static boolean isAt(String text, int i) {
    return i >= 0 && i < text.length() && isMark(text.charAt(i));
  }
}
