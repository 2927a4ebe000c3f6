package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.sequence.Exp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns a {@link PairModel}: logistic regression by AdaGrad; deterministic for a seed. */
final class PairLearner {

  private static final int ROUNDS = 12;
  private static final double RATE = 0.1;
  private static final double DECAY = 1e-5;

  private record Pair(int[] places, boolean together) {}

  private final List<Pair> pairs = new ArrayList<>();

  void add(PairFeatures features, boolean together) {
    pairs.add(new Pair(features.copy(), together));
  }

  PairModel learn(long seed) {
    Random random = new Random(seed);
    float[] weights = new float[PairModel.SIZE];
    double[] squares = new double[PairModel.SIZE];
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(pairs, random);
      for (Pair pair : pairs) {
        double sum = 0;
        for (int place : pair.places) {
          sum += weights[place];
        }
        double g = (pair.together ? 1 : 0) - Exp.logistic(sum);
        for (int place : pair.places) {
          squares[place] += g * g;
          weights[place] +=
              (float)
                  (RATE
                      * (g - DECAY * weights[place])
                      / Math.sqrt(squares[place] + 1)
                      / (1 + 0.2 * round));
        }
      }
    }
    return new PairModel(weights);
  }
}
