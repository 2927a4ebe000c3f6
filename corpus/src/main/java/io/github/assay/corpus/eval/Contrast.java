package io.github.assay.corpus.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A comparison of two systems by one measure.
 *
 * @param first name of a system
 * @param second name of another
 * @param measure what they are compared by
 * @param difference F1 of the first less that of the second
 * @param probability two-sided p-value of the difference
 * @param corrected the same, corrected for all comparisons that were made (Holm 1979)
 */
public record Contrast(
    String first,
    String second,
    Measure measure,
    double difference,
    double probability,
    double corrected) {

  private Contrast withCorrected(double p) {
    return new Contrast(first, second, measure, difference, probability, p);
  }

  /** The same comparisons in the same order, corrected by Holm's step-down procedure. */
  static List<Contrast> corrected(List<Contrast> contrasts) {
    List<Contrast> result = new ArrayList<>(contrasts);
    List<Integer> ascending =
        IntStream.range(0, contrasts.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> contrasts.get(i).probability()))
            .toList();
    double highest = 0;
    for (int rank = 0; rank < ascending.size(); rank++) {
      int i = ascending.get(rank);
      double p = contrasts.get(i).probability() * (contrasts.size() - rank);
      highest = Math.min(1, Math.max(highest, p));
      result.set(i, contrasts.get(i).withCorrected(highest));
    }
    return result;
  }
}
