package io.github.assay.annotators.learned.feature;

/**
 * What the training text says of words: how often each is a cue, and which words it is used like.
 *
 * <p>Immutable and thread-safe. Words are held as hashes in ascending order.
 */
public final class Lexicon {

  /** A lexicon without words. */
  public static final Lexicon EMPTY =
      new Lexicon(new int[0], new byte[0], new short[0], new short[0]);

  private final int[] words;
  private final byte[] cueness;
  private final short[] coarse;
  private final short[] fine;
  private final int[] table;
  private final int mask;

  /**
   * Makes a lexicon of parallel arrays.
   *
   * @param words hashes of words, ascending
   * @param cueness 0 for words that are never cues to 5 for words that nearly always are
   * @param coarse number of a word's class among few, 0 for none
   * @param fine number of a word's class among many, 0 for none
   * @throws IllegalArgumentException if the arrays differ in length
   */
  public Lexicon(int[] words, byte[] cueness, short[] coarse, short[] fine) {
    if (words.length != cueness.length
        || words.length != coarse.length
        || words.length != fine.length) {
      throw new IllegalArgumentException("the columns of a lexicon differ in length");
    }
    this.words = words.clone();
    this.cueness = cueness.clone();
    this.coarse = coarse.clone();
    this.fine = fine.clone();
    int size = Integer.highestOneBit(Math.max(16, words.length * 3)) * 2;
    this.table = new int[size];
    this.mask = size - 1;
    for (int i = 0; i < words.length; i++) {
      int at = words[i] & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = i + 1;
    }
  }

  /** Number of words. */
  public int size() {
    return words.length;
  }

  /** Hashes of the words, ascending; a copy. */
  public int[] words() {
    return words.clone();
  }

  /** Cueness by row; a copy. */
  public byte[] cueness() {
    return cueness.clone();
  }

  /** Coarse classes by row; a copy. */
  public short[] coarse() {
    return coarse.clone();
  }

  /** Fine classes by row; a copy. */
  public short[] fine() {
    return fine.clone();
  }

  /** Row of a word, or -1 where it is not known. */
  int row(int word) {
    int at = word & mask;
    while (table[at] != 0) {
      int row = table[at] - 1;
      if (words[row] == word) {
        return row;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  byte cueness(int row) {
    return cueness[row];
  }

  short coarse(int row) {
    return coarse[row];
  }

  short fine(int row) {
    return fine[row];
  }
}
