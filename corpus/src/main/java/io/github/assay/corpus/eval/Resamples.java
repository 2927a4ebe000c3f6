package io.github.assay.corpus.eval;

import java.util.HashMap;
import java.util.Map;

/** Sums of tallies by measure, for each of many resamples of the documents. */
final class Resamples {

  private static final int FIELDS = 4;

  private final int number;
  private final Map<Measure, double[][]> sums = new HashMap<>();

  Resamples(int number) {
    this.number = number;
  }

  /** Adds a document's tally to each resample, as often as given. */
  void add(Measure measure, Tally tally, double[] times) {
    double[][] sum = sums.computeIfAbsent(measure, m -> new double[FIELDS][number]);
    add(sum[0], tally.rightPredicted(), times);
    add(sum[1], tally.predicted(), times);
    add(sum[2], tally.rightGold(), times);
    add(sum[3], tally.gold(), times);
  }

  /** Without a branch, for chance is what no processor can predict. */
  private static void add(double[] sum, double value, double[] times) {
    if (value != 0) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += value * times[i];
      }
    }
  }

  /** The sum in one resample. */
  Tally sum(Measure measure, int resample) {
    double[][] sum = sums.get(measure);
    return sum == null
        ? Tally.ZERO
        : new Tally(
            sum[0][resample],
            Math.round(sum[1][resample]),
            sum[2][resample],
            Math.round(sum[3][resample]));
  }
}
