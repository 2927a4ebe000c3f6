package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Layer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an evaluation counts and how far it goes.
 *
 * @param layers layers to compare; empty for all
 * @param singleFragments true to take every fragment for an annotation of its own
 * @param resamples number of resamples behind each interval and p-value; 0 for neither
 * @param seed where chance begins
 * @param examples number of examples to keep of each kind of error in each layer
 */
public record EvaluationOptions(
    Set<Layer> layers, boolean singleFragments, int resamples, long seed, int examples) {

  /** All layers, whole spans, without resampling. */
  public static final EvaluationOptions PLAIN = new EvaluationOptions(Set.of(), false, 0, 1, 0);

  /**
   * Copies the layers.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public EvaluationOptions {
    layers = layers.isEmpty() ? EnumSet.allOf(Layer.class) : EnumSet.copyOf(layers);
    layers = Collections.unmodifiableSet(layers);
    if (resamples < 0 || examples < 0) {
      throw new IllegalArgumentException("resamples and examples must not be negative");
    }
  }
}
