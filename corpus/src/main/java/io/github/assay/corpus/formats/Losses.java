package io.github.assay.corpus.formats;

import java.util.List;
import java.util.TreeMap;

/** Counts what a format cannot hold. */
final class Losses {

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  void add(String what) {
    add(what, 1);
  }

  void add(String what, int count) {
    if (count > 0) {
      counts.merge(what, count, Integer::sum);
    }
  }

  List<String> lines() {
    return counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList();
  }
}
