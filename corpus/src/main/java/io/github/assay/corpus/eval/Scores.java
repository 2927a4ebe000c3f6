package io.github.assay.corpus.eval;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums over documents: counts by measure, and means over documents. Not thread-safe. */
public final class Scores {

  private static final class Mean {
    private double sum;
    private int documents;
  }

  private final SortedMap<Measure, Tally> sums = new TreeMap<>();
  private final SortedMap<Measure, Mean> means = new TreeMap<>();
  private int documents;

  /** Adds a document's counts. */
  public void add(Map<Measure, Tally> document) {
    documents++;
    document.forEach(
        (measure, tally) -> {
          sums.merge(measure, tally, Tally::plus);
          if (tally.predicted() + tally.gold() > 0) {
            Mean mean = means.computeIfAbsent(measure, m -> new Mean());
            mean.sum += tally.f1();
            mean.documents++;
          }
        });
  }

  /** Number of documents added. */
  public int documents() {
    return documents;
  }

  /** The sums (micro average), in the order of a table; a view. */
  public SortedMap<Measure, Tally> sums() {
    return Collections.unmodifiableSortedMap(sums);
  }

  /** The sum of one measure, zero where it does not occur. */
  public Tally of(Measure measure) {
    return sums.getOrDefault(measure, Tally.ZERO);
  }

  /** The sum over all layers (micro average over types). */
  public Tally allLayers(Metric metric) {
    Tally all = Tally.ZERO;
    for (Map.Entry<Measure, Tally> entry : sums.entrySet()) {
      if (isSpan(entry.getKey(), metric)) {
        all = all.plus(entry.getValue());
      }
    }
    return all;
  }

  /** The mean F1 of the layers that occur (macro average over types), empty where none does. */
  public OptionalDouble meanOverLayers(Metric metric) {
    return sums.entrySet().stream()
        .filter(e -> isSpan(e.getKey(), metric))
        .mapToDouble(e -> e.getValue().f1())
        .average();
  }

  /** The mean F1 of the documents that have anything to count, empty where none has. */
  public OptionalDouble meanOverDocuments(Measure measure) {
    Mean mean = means.get(measure);
    return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean.sum / mean.documents);
  }

  private static boolean isSpan(Measure measure, Metric metric) {
    return measure.kind() == Measure.Kind.SPAN && measure.metric() == metric;
  }
}
