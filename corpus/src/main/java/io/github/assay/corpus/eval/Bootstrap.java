package io.github.assay.corpus.eval;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Confidence intervals by resampling documents.
 *
 * <p>Each document is in each resample as often as a draw from Poisson(1) says (the online
 * bootstrap of Hanley and MacGibbon 2006), so that memory does not grow with the number of
 * documents. Not thread-safe.
 */
public final class Bootstrap {

  private static final double[] ENDS = {0.025, 0.975};

  private final int number;
  private final long seed;
  private final Resamples resamples;

  /**
   * Makes a bootstrap without documents.
   *
   * @param number number of resamples; with 0 there are no intervals
   * @param seed where chance begins; the same seed gives the same intervals
   */
  public Bootstrap(int number, long seed) {
    this.number = number;
    this.seed = seed;
    this.resamples = new Resamples(number);
  }

  /** Adds a document's counts. */
  public void add(String document, Map<Measure, Tally> tallies) {
    Draws draws = new Draws(seed, document);
    double[] times = new double[number];
    for (int i = 0; i < number; i++) {
      times[i] = draws.times();
    }
    tallies.forEach((measure, tally) -> resamples.add(measure, tally, times));
  }

  /**
   * The 95 % interval of F1, by percentiles of the resamples that have anything to count.
   *
   * @return the interval, or empty where no resample has
   */
  public Optional<Interval> f1(Measure measure) {
    double[] values = new double[number];
    int n = 0;
    for (int i = 0; i < number; i++) {
      Tally sum = resamples.sum(measure, i);
      if (sum.predicted() + sum.gold() > 0) {
        values[n++] = sum.f1();
      }
    }
    if (n == 0) {
      return Optional.empty();
    }
    double[] ends = Quantile.withDefaults().evaluate(Arrays.copyOf(values, n), ENDS);
    return Optional.of(new Interval(ends[0], ends[1]));
  }
}
