package io.github.assay.corpus.eval;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums over documents (micro average): counts by measure. Not thread-safe. */
public final class Scores {

  private final SortedMap<Measure, Tally> sums = new TreeMap<>();
  private int documents;

  /** Adds a document's counts. */
  public void add(SortedMap<Measure, Tally> document) {
    documents++;
    document.forEach((measure, tally) -> sums.merge(measure, tally, Tally::plus));
  }

  /** Number of documents added. */
  public int documents() {
    return documents;
  }

  /** The sums, in the order of a table; a view. */
  public SortedMap<Measure, Tally> sums() {
    return Collections.unmodifiableSortedMap(sums);
  }
}
