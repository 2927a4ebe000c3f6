package io.github.assay.corpus.eval;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Chance that depends on the seed and the document alone, so that figures do not depend on the
 * order of the documents.
 */
final class Draws {

  /** Of ten thousand million draws from Poisson(1), about one is larger. */
  private static final int MOST = 12;

  private static final double[] CUMULATIVE = new double[MOST];

  static {
    PoissonDistribution poisson = PoissonDistribution.of(1);
    for (int k = 0; k < MOST; k++) {
      CUMULATIVE[k] = poisson.cumulativeProbability(k);
    }
  }

  private final SplittableRandom random;

  Draws(long seed, String document) {
    long hash = seed;
    for (int i = 0; i < document.length(); i++) {
      hash = 0x100000001b3L * (hash ^ document.charAt(i));
    }
    random = new SplittableRandom(hash);
  }

  /** How often the document is in a resample: a draw from Poisson(1). */
  int times() {
    double u = random.nextDouble();
    int k = 0;
    while (k < MOST && u > CUMULATIVE[k]) {
      k++;
    }
    return k;
  }

  boolean coin() {
    return random.nextBoolean();
  }

  double share() {
    return random.nextDouble();
  }
}
