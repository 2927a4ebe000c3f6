package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What token and character metrics count: stretches of a text in order, without overlap.
 *
 * <p>A token is a run of letters, digits and underscores, or one other character that is no white
 * space. It is defined here and not taken from the document, so that figures do not depend on how
 * either side was cut into tokens.
 */
public final class Units {

  private static final int NEXT_LINE = 0x85;

  private final int[] begins;
  private final int[] ends;

  private Units(List<Range> ranges) {
    begins = ranges.stream().mapToInt(Range::begin).toArray();
    ends = ranges.stream().mapToInt(Range::end).toArray();
  }

  /** The tokens of a text. */
  public static Units tokens(String text) {
    return cut(text, Units::isWord);
  }

  /** Every character other than white space, by code points. */
  public static Units characters(String text) {
    return cut(text, c -> false);
  }

  private static Units cut(String text, IntPredicate joins) {
    List<Range> ranges = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int c = text.codePointAt(begin);
      int end = begin + Character.charCount(c);
      if (joins.test(c)) {
        while (end < text.length() && joins.test(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      if (!isSpace(c)) {
        ranges.add(new Range(begin, end));
      }
      begin = end;
    }
    return new Units(ranges);
  }

  /** The units that share a character with one of the ranges. */
  public BitSet in(Collection<Range> ranges) {
    BitSet covered = new BitSet(begins.length);
    for (Range range : ranges) {
      int unit = firstEndingAfter(range.begin());
      while (unit < begins.length && begins[unit] < range.end()) {
        covered.set(unit++);
      }
    }
    return covered;
  }

  /** Number of units in the text. */
  public int size() {
    return begins.length;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '_';
    };
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }
}
