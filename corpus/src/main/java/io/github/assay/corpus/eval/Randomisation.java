package io.github.assay.corpus.eval;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells by paired approximate randomisation whether two systems differ (Noreen 1989; Yeh 2000).
 *
 * <p>In each shuffle a coin decides for every document whether the two systems' results are
 * swapped. Memory does not grow with the number of documents. Not thread-safe.
 */
final class Randomisation {

  private final int shuffles;
  private final long seed;
  private final Resamples first;
  private final Resamples second;
  private final Scores scores = new Scores();
  private final Scores otherScores = new Scores();

  Randomisation(int shuffles, long seed) {
    this.shuffles = shuffles;
    this.seed = seed;
    this.first = new Resamples(shuffles);
    this.second = new Resamples(shuffles);
  }

  /** Adds what two systems got for a document. */
  void add(String document, Map<Measure, Tally> mine, Map<Measure, Tally> others) {
    scores.add(mine);
    otherScores.add(others);
    Draws draws = new Draws(seed, document);
    double[] kept = new double[shuffles];
    double[] swapped = new double[shuffles];
    for (int i = 0; i < shuffles; i++) {
      kept[i] = draws.coin() ? 1 : 0;
      swapped[i] = 1 - kept[i];
    }
    mine.forEach(
        (measure, tally) -> {
          first.add(measure, tally, kept);
          second.add(measure, tally, swapped);
        });
    others.forEach(
        (measure, tally) -> {
          first.add(measure, tally, swapped);
          second.add(measure, tally, kept);
        });
  }

  /** What either system was measured by. */
  Set<Measure> measures() {
    Set<Measure> measures = new TreeSet<>(scores.sums().keySet());
    measures.addAll(otherScores.sums().keySet());
    return measures;
  }

  /** F1 of the first system less that of the second. */
  double difference(Measure measure) {
    return scores.of(measure).f1() - otherScores.of(measure).f1();
  }

  /** Two-sided probability of so large a difference if the systems were alike. */
  double probability(Measure measure) {
    double observed = Math.abs(difference(measure));
    int asLarge = 0;
    for (int i = 0; i < shuffles; i++) {
      double difference = first.sum(measure, i).f1() - second.sum(measure, i).f1();
      // Sums in another order can be a last bit smaller than what they equal.
      asLarge += Math.abs(difference) >= observed - 1e-12 ? 1 : 0;
    }
    return (asLarge + 1.0) / (shuffles + 1.0);
  }
}
