package io.github.assay.annotators.learned.sequence;

import java.util.Arrays;

/**
 * Gives the features of a training set places in a table, rare ones excluded.
 *
 * <p>A place belongs to one feature: its check number tells others, seen later in new text, that
 * they are strangers. So hashing loses a few features, but never mixes two up (but for one in
 * 65,536).
 */
public final class FeatureTable {

  private final int bits;
  private final char[] checks;
  private final byte[] counts = new byte[1 << 24];
  private int used;

  /**
   * Makes an empty table.
   *
   * @param bits binary logarithm of the number of places, from 10 to 22
   */
  public FeatureTable(int bits) {
    this.bits = bits;
    this.checks = new char[1 << bits];
  }

  /** Counts one occurrence of a feature. */
  public void count(int feature) {
    int at = feature >>> 8;
    if (counts[at] < 100) {
      counts[at]++;
    }
  }

  /**
   * Finds or makes the place of a feature.
   *
   * @param feature its hash
   * @param rare features that were counted less often get no place
   * @return the place, or -1 for none
   */
  public int place(int feature, int rare) {
    if (counts[feature >>> 8] < rare) {
      return -1;
    }
    int slot = slot(feature, bits);
    char check = check(feature);
    if (checks[slot] == 0) {
      checks[slot] = check;
      used++;
    }
    return checks[slot] == check ? slot : -1;
  }

  /**
   * Finds the place of a feature.
   *
   * @param feature its hash
   * @return the place, or -1 where it has none
   */
  public int find(int feature) {
    int slot = slot(feature, bits);
    return checks[slot] == check(feature) ? slot : -1;
  }

  static int slot(int feature, int bits) {
    return feature & ((1 << bits) - 1);
  }

  static char check(int feature) {
    char check = (char) (feature >>> 16);
    return check == 0 ? 1 : check;
  }

  /** Binary logarithm of the number of places. */
  public int bits() {
    return bits;
  }

  /** How many places are taken. */
  public int used() {
    return used;
  }

  /** Check numbers by place, 0 where free; a copy. */
  public char[] checks() {
    return Arrays.copyOf(checks, checks.length);
  }
}
