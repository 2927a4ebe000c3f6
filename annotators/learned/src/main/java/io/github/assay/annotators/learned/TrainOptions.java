package io.github.assay.annotators.learned;

import io.github.assay.corpus.model.Layer;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to train, and how.
 *
 * @param name short name of the model, part of the origin of its suggestions
 * @param version version of the model
 * @param licence licence of the model, as its training data allow
 * @param layers layers to learn
 * @param seed seed of all random choices; the same seed and data give the same model
 * @param stages 2 for a second tagging that sees the first and is more often right, 1 for one that
 *     takes less than half the time
 * @param epochs how many times to go through the data at most, from 1
 * @param maxFeatures how many features each stage of a chain keeps at most; a model file takes 12
 *     bytes each
 */
public record TrainOptions(
    String name,
    String version,
    String licence,
    Set<Layer> layers,
    long seed,
    int stages,
    int epochs,
    int maxFeatures) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if there is no layer, epoch or feature
   */
  public TrainOptions {
    if (layers.isEmpty() || epochs < 1 || maxFeatures < 1) {
      throw new IllegalArgumentException("training needs a layer, an epoch and a feature at least");
    }
    if (stages < 1 || stages > 2) {
      throw new IllegalArgumentException("there are 1 or 2 stages, not " + stages);
    }
    layers = Set.copyOf(EnumSet.copyOf(layers));
  }

  /** Options for all layers, with seed 1 and what has proved itself otherwise. */
  public static TrainOptions of(String name, String version, String licence) {
    return new TrainOptions(name, version, licence, EnumSet.allOf(Layer.class), 1, 2, 8, 400_000);
  }

  /** The same for other layers. */
  public TrainOptions withLayers(Set<Layer> newLayers) {
    return new TrainOptions(name, version, licence, newLayers, seed, stages, epochs, maxFeatures);
  }

  /** The same with another seed. */
  public TrainOptions withSeed(long newSeed) {
    return new TrainOptions(name, version, licence, layers, newSeed, stages, epochs, maxFeatures);
  }

  /** The same with another number of stages. */
  public TrainOptions withStages(int newStages) {
    return new TrainOptions(name, version, licence, layers, seed, newStages, epochs, maxFeatures);
  }
}
