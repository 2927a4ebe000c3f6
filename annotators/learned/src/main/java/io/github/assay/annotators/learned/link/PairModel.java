package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.sequence.Exp;

/**
 * Says how likely it is that two things belong together, from hashed features of the pair.
 *
 * <p>Immutable and thread-safe.
 */
public final class PairModel {

  /** Binary logarithm of the number of weights. */
  static final int BITS = 15;

  /** Number of weights. */
  public static final int SIZE = 1 << BITS;

  /** A model that has learned nothing and gives every pair one half. */
  public static final PairModel BLANK = new PairModel(new float[SIZE]);

  private final float[] weights;

  /**
   * Makes a model of weights.
   *
   * @param weights {@link #SIZE} weights
   * @throws IllegalArgumentException if there are more or fewer
   */
  public PairModel(float[] weights) {
    if (weights.length != SIZE) {
      throw new IllegalArgumentException("a pair model has " + SIZE + " weights");
    }
    this.weights = weights.clone();
  }

  /** The weights; a copy. */
  public float[] weights() {
    return weights.clone();
  }

  /** Probability that the pair with these features belongs together. */
  double probability(PairFeatures features) {
    return Exp.logistic(features.sum(weights));
  }
}
