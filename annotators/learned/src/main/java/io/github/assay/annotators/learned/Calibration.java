package io.github.assay.annotators.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a learner's probability into the share of such suggestions that were right on dev.
 *
 * <p>Isotonic regression: a rising line through a few points. Immutable and thread-safe.
 *
 * @param points pairs of raw probability and share, both rising; empty to leave all as it is
 */
record Calibration(List<Point> points) {

  /** Leaves every probability as it is. */
  static final Calibration NONE = new Calibration(List.of());

  private static final int LEAST = 25;

  /** A point of the line. */
  record Point(float raw, float share) {}

  /** One suggestion on dev: how sure the learner was, and whether it was right. */
  record Case(double raw, boolean right) {}

  Calibration {
    points = List.copyOf(points);
  }

  /** Fits the line to suggestions; too few of them give {@link #NONE}. */
  static Calibration fit(List<Case> cases) {
    if (cases.size() < 2 * LEAST) {
      return NONE;
    }
    List<Case> sorted = new ArrayList<>(cases);
    sorted.sort(Comparator.comparingDouble(Case::raw).thenComparing(Case::right));
    List<double[]> pools = new ArrayList<>();
    int size = Math.max(LEAST, sorted.size() / 40);
    for (int i = 0; i < sorted.size(); i += size) {
      double[] pool = new double[3];
      int to = sorted.size() - i < 2 * size ? sorted.size() : i + size;
      for (Case c : sorted.subList(i, to)) {
        pool[0] += c.raw;
        pool[1] += c.right ? 1 : 0;
        pool[2]++;
      }
      while (!pools.isEmpty() && rate(pools.get(pools.size() - 1)) >= rate(pool)) {
        double[] before = pools.remove(pools.size() - 1);
        for (int k = 0; k < pool.length; k++) {
          pool[k] += before[k];
        }
      }
      pools.add(pool);
      if (to == sorted.size()) {
        break;
      }
    }
    return new Calibration(
        pools.stream().map(p -> new Point((float) (p[0] / p[2]), (float) rate(p))).toList());
  }

  private static double rate(double[] pool) {
    return pool[1] / pool[2];
  }

  float of(double raw) {
    if (points.isEmpty()) {
      return (float) raw;
    }
    Point low = points.get(0);
    if (raw <= low.raw) {
      return low.share;
    }
    for (Point high : points) {
      if (raw <= high.raw) {
        float t = (float) ((raw - low.raw) / Math.max(1e-9, high.raw - low.raw));
        return low.share + t * (high.share - low.share);
      }
      low = high;
    }
    return low.share;
  }
}
