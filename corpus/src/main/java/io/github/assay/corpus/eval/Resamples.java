package io.github.assay.corpus.eval;

import java.util.HashMap;
import java.util.Map;

/** Sums of tallies by measure, for each of many resamples of the documents. */
final class Resamples {

  private static final int FIELDS = 4;

  private final int number;
  private final Map<Measure, double[]> sums = new HashMap<>();

  Resamples(int number) {
    this.number = number;
  }

  /** Adds a document's tally to each resample, as often as given. */
  void add(Measure measure, Tally tally, int[] times) {
    double[] sum = sums.computeIfAbsent(measure, m -> new double[FIELDS * number]);
    for (int i = 0; i < number; i++) {
      int n = times[i];
      if (n > 0) {
        sum[FIELDS * i] += n * tally.rightPredicted();
        sum[FIELDS * i + 1] += (double) n * tally.predicted();
        sum[FIELDS * i + 2] += n * tally.rightGold();
        sum[FIELDS * i + 3] += (double) n * tally.gold();
      }
    }
  }

  /** The sum in one resample. */
  Tally sum(Measure measure, int resample) {
    double[] sum = sums.get(measure);
    return sum == null
        ? Tally.ZERO
        : new Tally(
            sum[FIELDS * resample],
            Math.round(sum[FIELDS * resample + 1]),
            sum[FIELDS * resample + 2],
            Math.round(sum[FIELDS * resample + 3]));
  }
}
