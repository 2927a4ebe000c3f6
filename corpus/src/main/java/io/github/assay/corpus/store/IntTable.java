package io.github.assay.corpus.store;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A map from positive numbers to numbers from 0, without an object for each entry.
 *
 * <p>A large layer has half a million of them. Not thread-safe.
 */
final class IntTable {

  /** What {@link #get} gives for a key that is not there. */
  static final int NONE = -1;

  /** Drawn anew for each table, so that no file can be made whose numbers all fall on one place. */
  private final int spread = ThreadLocalRandom.current().nextInt() | 1;

  /** 0 marks a free place. */
  private int[] keys = new int[1024];

  private int[] values = new int[1024];
  private int size;

  /**
   * Adds an entry, unless the key is there.
   *
   * @param key above 0
   * @return the value that is there already, or {@link #NONE} where the entry was added
   */
  int putIfAbsent(int key, int value) {
    int at = place(key);
    if (keys[at] == key) {
      return values[at];
    }
    keys[at] = key;
    values[at] = value;
    if (++size > keys.length / 2) {
      grow();
    }
    return NONE;
  }

  /** The value of a key, or {@link #NONE} where it is not there. */
  int get(int key) {
    if (key <= 0) {
      return NONE;
    }
    int at = place(key);
    return keys[at] == key ? values[at] : NONE;
  }

  /** All keys, sorted. */
  int[] keys() {
    return Arrays.stream(keys).filter(k -> k != 0).sorted().toArray();
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int at = key * spread >>> 7 & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
