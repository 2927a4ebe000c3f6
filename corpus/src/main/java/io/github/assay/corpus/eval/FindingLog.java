package io.github.assay.corpus.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Counts findings by side and kind, and keeps the first of each for a report. Not thread-safe.
 *
 * <p>Memory does not grow with the number of findings.
 */
public final class FindingLog implements Consumer<Finding> {

  private final int kept;
  private final SortedMap<String, SortedMap<Finding.Kind, Integer>> counts = new TreeMap<>();
  private final List<Finding> first = new ArrayList<>();

  /**
   * Begins without findings.
   *
   * @param kept how many findings of each kind and side to keep whole
   */
  public FindingLog(int kept) {
    this.kept = kept;
  }

  @Override
  public void accept(Finding finding) {
    int n =
        counts
            .computeIfAbsent(finding.side(), s -> new TreeMap<>())
            .merge(finding.kind(), 1, Integer::sum);
    if (n <= kept) {
      first.add(finding);
    }
  }

  /** How often each kind occurred on each side; a view. */
  public SortedMap<String, SortedMap<Finding.Kind, Integer>> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** How often each kind occurred, sides together. */
  public SortedMap<Finding.Kind, Integer> total() {
    SortedMap<Finding.Kind, Integer> total = new TreeMap<>();
    counts.values().forEach(c -> c.forEach((kind, n) -> total.merge(kind, n, Integer::sum)));
    return total;
  }

  /** How often each kind occurred on one side; empty where none did. */
  public SortedMap<Finding.Kind, Integer> of(String side) {
    return counts.getOrDefault(side, Collections.emptySortedMap());
  }

  /** The findings that were kept, in the order in which they came. */
  public List<Finding> first() {
    return List.copyOf(first);
  }
}
