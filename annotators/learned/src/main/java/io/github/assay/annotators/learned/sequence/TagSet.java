package io.github.assay.annotators.learned.sequence;

/**
 * The tags of a chain: outside, and for each type "begins here" and "goes on here".
 *
 * <p>Tag 0 is outside, {@code 1 + 2k} begins type k, {@code 2 + 2k} continues it. A feature has
 * three weights for each type, its columns: for beginning ({@code 3k}), for continuing ({@code 3k +
 * 1}) and for having ended just before the token ({@code 3k + 2}).
 *
 * @param types number of types, from 1 to 4
 */
public record TagSet(int types) {

  /** The tag outside all types. */
  public static final int OUTSIDE = 0;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not from 1 to 4
   */
  public TagSet {
    if (types < 1 || types > 4) {
      throw new IllegalArgumentException("a chain has from 1 to 4 types, not " + types);
    }
  }

  /** Number of tags. */
  public int size() {
    return 2 * types + 1;
  }

  /** Number of weights of a feature. */
  public int columns() {
    return 3 * types;
  }

  /** The tag that begins a type. */
  public static int begin(int type) {
    return 1 + 2 * type;
  }

  /** The tag that continues a type. */
  public static int inside(int type) {
    return 2 + 2 * type;
  }

  /** The type of a tag, or -1 for outside. */
  public static int type(int tag) {
    return tag == OUTSIDE ? -1 : (tag - 1) / 2;
  }

  /**
   * Tells whether a tag continues the one before it.
   *
   * @return true if the tag is "goes on here"
   */
  public static boolean continues(int tag) {
    return tag != OUTSIDE && tag % 2 == 0;
  }

  /**
   * Tells whether one tag may follow another.
   *
   * @return false only where a type would go on that has not begun
   */
  public static boolean legal(int before, int tag) {
    return !continues(tag) || type(before) == type(tag);
  }

  /**
   * Tells which type ends between two tags.
   *
   * @return the type, or -1 where none ends
   */
  public static int ended(int before, int tag) {
    return before == OUTSIDE || continues(tag) ? -1 : type(before);
  }

  /** The weight column of a tag, or -1 for outside, whose weight is 0. */
  public static int column(int tag) {
    return tag == OUTSIDE ? -1 : 3 * type(tag) + (continues(tag) ? 1 : 0);
  }

  /** The weight column for having ended. */
  public static int endColumn(int type) {
    return 3 * type + 2;
  }
}
