package io.github.assay.corpus.store;

import java.util.Arrays;

/** The feature structures of one file, as rows of plain arrays. Not thread-safe. */
final class XmiElements {

  private final IntTable rows = new IntTable();
  private XmiType[] types = new XmiType[256];
  private int[] ids = new int[256];
  private int[] lines = new int[256];
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int size;

  /**
   * Adds a feature structure.
   *
   * @param id above 0
   * @return the line of an earlier one with the same id, or 0 where there is none
   */
  int add(int id, XmiType type, int line, int begin, int end) {
    if (size == ids.length) {
      grow();
    }
    int previous = rows.putIfAbsent(id, size);
    if (previous != IntTable.NONE) {
      return lines[previous];
    }
    types[size] = type;
    ids[size] = id;
    lines[size] = line;
    begins[size] = begin;
    ends[size] = end;
    size++;
    return 0;
  }

  int size() {
    return size;
  }

  /** Row of an id, or {@link IntTable#NONE}. */
  int row(int id) {
    return rows.get(id);
  }

  XmiType type(int row) {
    return types[row];
  }

  int id(int row) {
    return ids[row];
  }

  int line(int row) {
    return lines[row];
  }

  int begin(int row) {
    return begins[row];
  }

  int end(int row) {
    return ends[row];
  }

  private void grow() {
    int length = size * 2;
    types = Arrays.copyOf(types, length);
    ids = Arrays.copyOf(ids, length);
    lines = Arrays.copyOf(lines, length);
    begins = Arrays.copyOf(begins, length);
    ends = Arrays.copyOf(ends, length);
  }
}
