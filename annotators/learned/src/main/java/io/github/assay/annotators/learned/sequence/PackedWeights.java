package io.github.assay.annotators.learned.sequence;

import java.util.Arrays;

/**
 * The weights of a learned chain in one byte each, ready for use.
 *
 * <p>A row holds two bytes of check number and a byte for each column; rows lie one after another,
 * by place. A feature whose place is free or bears another check number weighs nothing. Immutable
 * and thread-safe.
 */
public final class PackedWeights {

  private final int bits;
  private final int columns;
  private final float[] scale;
  private final byte[] rows;

  /**
   * Makes weights of rows.
   *
   * @param bits binary logarithm of the number of places
   * @param scale factor of each column
   * @param rows the rows; not copied, for they take megabytes
   * @throws IllegalArgumentException if there are not as many bytes as rows need
   */
  public PackedWeights(int bits, float[] scale, byte[] rows) {
    this.bits = bits;
    this.columns = scale.length;
    this.scale = scale.clone();
    this.rows = rows;
    if (rows.length != (columns + 2) << bits) {
      throw new IllegalArgumentException("weights have " + rows.length + " bytes");
    }
  }

  /**
   * Packs what a learner found.
   *
   * @param table places and check numbers of the features
   * @param weights a row of columns for each place
   * @param columns number of columns
   * @param maxRows how many rows to keep at most, those with the greatest weights
   */
  public static PackedWeights pack(FeatureTable table, float[] weights, int columns, int maxRows) {
    int places = 1 << table.bits();
    float[] scale = new float[columns];
    float[] size = new float[places];
    for (int i = 0; i < places; i++) {
      for (int c = 0; c < columns; c++) {
        float w = Math.abs(weights[i * columns + c]);
        scale[c] = Math.max(scale[c], w / 127);
        size[i] = Math.max(size[i], w);
      }
    }
    float[] sorted = size.clone();
    Arrays.sort(sorted);
    float least = Math.max(0.004f, maxRows >= places ? 0 : sorted[places - maxRows]);
    char[] checks = table.checks();
    byte[] rows = new byte[(columns + 2) << table.bits()];
    for (int i = 0; i < places; i++) {
      if (size[i] >= least && checks[i] != 0) {
        int at = i * (columns + 2);
        rows[at] = (byte) (checks[i] >>> 8);
        rows[at + 1] = (byte) checks[i];
        for (int c = 0; c < columns; c++) {
          float w = weights[i * columns + c];
          rows[at + 2 + c] = scale[c] == 0 ? 0 : (byte) Math.round(w / scale[c]);
        }
      }
    }
    return new PackedWeights(table.bits(), scale, rows);
  }

  /** Binary logarithm of the number of places. */
  public int bits() {
    return bits;
  }

  /** Number of columns. */
  public int columns() {
    return columns;
  }

  /** Factor of each column; a copy. */
  public float[] scale() {
    return scale.clone();
  }

  /** The rows; not a copy, not to be written to. */
  public byte[] rows() {
    return rows;
  }

  /**
   * Adds up the weights of a token's features.
   *
   * @param features hashes
   * @param count how many there are
   * @param sums work space, as long as there are columns
   * @param out receives the scores
   * @param at where in it the token's row begins
   */
  void score(int[] features, int count, int[] sums, float[] out, int at) {
    Arrays.fill(sums, 0);
    int mask = (1 << bits) - 1;
    int stride = columns + 2;
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      int row = (feature & mask) * stride;
      char check = FeatureTable.check(feature);
      if (rows[row] == (byte) (check >>> 8) && rows[row + 1] == (byte) check) {
        for (int c = 0; c < columns; c++) {
          sums[c] += rows[row + 2 + c];
        }
      }
    }
    for (int c = 0; c < columns; c++) {
      out[at + c] = sums[c] * scale[c];
    }
  }
}
