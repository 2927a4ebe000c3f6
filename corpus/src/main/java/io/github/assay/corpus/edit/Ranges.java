package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;

/** Checks, trims and joins ranges of a text; offsets are UTF-16 code units. */
final class Ranges {

  private Ranges() {}

  /**
   * Leaves out white space at the edges.
   *
   * @throws IllegalArgumentException if nothing is left, or an edge lies outside the text or inside
   *     a surrogate pair
   */
  static Range trim(String text, Range range) {
    check(text, range);
    int begin = range.begin();
    int end = range.end();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (begin == end) {
      throw new IllegalArgumentException("There is nothing but white space in the selection.");
    }
    return new Range(begin, end);
  }

  static void check(String text, Range range) {
    if (range.end() > text.length()
        || splitsPair(text, range.begin())
        || splitsPair(text, range.end())) {
      throw new IllegalArgumentException(
          "%s lies outside the text or inside a character".formatted(range));
    }
  }

  /** Adds a range to fragments; what touches or overlaps becomes one. */
  static List<Range> joined(List<Range> fragments, Range range) {
    List<Range> all = new ArrayList<>(fragments);
    all.add(range);
    all.sort(null);
    List<Range> joined = new ArrayList<>();
    for (Range next : all) {
      int last = joined.size() - 1;
      if (last >= 0 && next.begin() <= joined.get(last).end()) {
        Range before = joined.get(last);
        joined.set(last, new Range(before.begin(), Math.max(before.end(), next.end())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** Cuts a range out of fragments, and white space at the new edges with it. */
  static List<Range> without(String text, List<Range> fragments, Range range) {
    check(text, range);
    List<Range> left = new ArrayList<>();
    for (Range fragment : fragments) {
      if (!fragment.overlaps(range)) {
        left.add(fragment);
        continue;
      }
      keep(text, fragment.begin(), range.begin(), left);
      keep(text, range.end(), fragment.end(), left);
    }
    return left;
  }

  private static void keep(String text, int begin, int end, List<Range> into) {
    if (begin < end && !text.substring(begin, end).isBlank()) {
      into.add(trim(text, new Range(begin, end)));
    }
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLowSurrogate(text.charAt(offset))
        && Character.isHighSurrogate(text.charAt(offset - 1));
  }
}
