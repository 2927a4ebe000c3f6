package io.github.assay.corpus.model;

/**
 * A non-empty stretch of a document's text.
 *
 * <p>Offsets are UTF-16 code units of the document text, begin inclusive, end exclusive. Everywhere
 * in Assay offsets mean this, and never lie inside a surrogate pair.
 *
 * @param begin first code unit, from 0
 * @param end code unit after the last, greater than begin
 */
public record Range(int begin, int end) implements Comparable<Range> {

  /**
   * Checks the offsets against each other.
   *
   * @throws IllegalArgumentException if begin is negative or end is not after begin
   */
  public Range {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "a range needs 0 <= begin < end, but got " + begin + ".." + end);
    }
  }

  /** Length in UTF-16 code units, at least 1. */
  public int length() {
    return end - begin;
  }

  /**
   * Tells whether two ranges share a character.
   *
   * @return true if at least one code unit lies in both, false if they only touch or are apart
   */
  public boolean overlaps(Range other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * Tells whether the other range lies inside this one.
   *
   * @return true also for an equal range, false if any part sticks out
   */
  public boolean covers(Range other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Counts the code units that lie in both ranges, 0 where they are apart. */
  public int overlap(Range other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** The text of the range. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Orders by begin, and the longer first where two begin together. */
  @Override
  public int compareTo(Range other) {
    return begin == other.begin
        ? Integer.compare(other.end, end)
        : Integer.compare(begin, other.begin);
  }

  @Override
  public String toString() {
    return begin + ".." + end;
  }
}
