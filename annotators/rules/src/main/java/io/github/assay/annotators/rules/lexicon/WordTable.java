package io.github.assay.annotators.rules.lexicon;

import java.util.Map;

/**
 * Words with bits, for looking up every word of a text.
 *
 * <p>Hashes lie side by side, so that most words that are not there cost one look at memory where a
 * hash map follows a chain of objects: a fifth of the pipeline's time was spent in one. Immutable
 * and thread-safe.
 */
final class WordTable {

  private static final int SPREAD = 0x9E3779B9;

  private final int shift;
  private final int[] hashes;
  private final String[] words;
  private final long[] bits;

  /** Takes over words and their bits. */
  WordTable(Map<String, Long> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
    shift = Integer.numberOfLeadingZeros(size) + 1;
    hashes = new int[size];
    words = new String[size];
    bits = new long[size];
    entries.forEach(
        (word, value) -> {
          int place = place(word);
          hashes[place] = hash(word);
          words[place] = word;
          bits[place] = value;
        });
  }

  /** The bits of a word, 0 for one that is not there. */
  long get(String word) {
    return bits[place(word)];
  }

  /** Where a word stands, or would. */
  private int place(String word) {
    int hash = hash(word);
    int place = hash * SPREAD >>> shift;
    while (hashes[place] != 0 && !(hashes[place] == hash && words[place].equals(word))) {
      place = place + 1 & hashes.length - 1;
    }
    return place;
  }

  /** A hash that is not 0, which marks a free place. */
  private static int hash(String word) {
    int hash = word.hashCode();
    return hash == 0 ? 1 : hash;
  }
}
