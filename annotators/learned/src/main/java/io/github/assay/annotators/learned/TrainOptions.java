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
 * @param learners how many learners to take the mean of, from 1; more tag better and train longer
 * @param epochs how many times a learner goes through the data at most, from 1
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
    int learners,
    int epochs,
    int maxFeatures) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if there is no layer, learner, epoch or feature, or no such
   *     number of stages
   */
  public TrainOptions {
    if (layers.isEmpty() || learners < 1 || epochs < 1 || maxFeatures < 1) {
      throw new IllegalArgumentException(
          "training needs a layer, a learner, an epoch and a feature at least");
    }
    if (stages < 1 || stages > 2) {
      throw new IllegalArgumentException("there are 1 or 2 stages, not " + stages);
    }
    layers = Set.copyOf(EnumSet.copyOf(layers));
  }

  /** Options for all layers, with seed 1 and what has proved itself otherwise. */
  public static TrainOptions of(String name, String version, String licence) {
    return new TrainOptions(
        name, version, licence, EnumSet.allOf(Layer.class), 1, 2, 8, 8, 600_000);
  }

  /** The same for other layers. */
  public TrainOptions withLayers(Set<Layer> newLayers) {
    return new TrainOptions(
        name, version, licence, newLayers, seed, stages, learners, epochs, maxFeatures);
  }

  /** The same with another seed. */
  public TrainOptions withSeed(long newSeed) {
    return new TrainOptions(
        name, version, licence, layers, newSeed, stages, learners, epochs, maxFeatures);
  }

  /** The same with another number of stages. */
  public TrainOptions withStages(int newStages) {
    return new TrainOptions(
        name, version, licence, layers, seed, newStages, learners, epochs, maxFeatures);
  }

  /** The same with another number of learners. */
  public TrainOptions withLearners(int newLearners) {
    return new TrainOptions(
        name, version, licence, layers, seed, stages, newLearners, epochs, maxFeatures);
  }

  /** The same with another number of epochs at most. */
  public TrainOptions withEpochs(int newEpochs) {
    return new TrainOptions(
        name, version, licence, layers, seed, stages, learners, newEpochs, maxFeatures);
  }
}
