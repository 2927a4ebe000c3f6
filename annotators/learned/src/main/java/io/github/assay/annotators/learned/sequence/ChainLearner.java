package io.github.assay.annotators.learned.sequence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a chain: conditional likelihood by AdaGrad, a paragraph at a time.
 *
 * <p>Deterministic for a seed; one thread. Part of the features of each token is left out at random
 * at each step, so that weight spreads over features that say the same.
 */
public final class ChainLearner {

  private static final float RATE = 0.12f;
  private static final float TRANSITION_RATE = 0.05f;
  private static final float SMALL = 1e-3f;

  private final TagSet tags;
  private final int columns;
  private final float[] weights;
  private final float[] squares;
  private final Transitions transitions;
  private final float[][] transitionSquares;
  private final Lattice lattice;
  private final Random random;
  private final float keep;
  private final double[] node;
  private final double[] pair;

  /**
   * Makes a learner that knows nothing.
   *
   * @param tags tags of the chain
   * @param places number of places of features
   * @param seed seed of all random choices
   * @param keep share of features kept at each step, above 0 and at most 1
   */
  public ChainLearner(TagSet tags, int places, long seed, float keep) {
    this.tags = tags;
    this.columns = tags.columns();
    this.weights = new float[places * columns];
    this.squares = new float[places * columns];
    this.transitions = new Transitions(tags);
    this.transitionSquares = new Transitions(tags).rows();
    this.lattice = new Lattice(tags);
    this.random = new Random(seed);
    this.keep = keep;
    this.node = new double[tags.size()];
    this.pair = new double[tags.size() * tags.size()];
  }

  /** The weights, a row of columns for each place; not a copy. */
  public float[] weights() {
    return weights;
  }

  /** The transition weights; not a copy. */
  public Transitions transitions() {
    return transitions;
  }

  /**
   * Goes through the examples once, in random order.
   *
   * @param examples what to learn from
   * @param rate factor on the learning rate
   */
  public void epoch(List<Example> examples, float rate) {
    List<Example> order = new ArrayList<>(examples);
    Collections.shuffle(order, random);
    for (Example example : order) {
      step(example, rate);
    }
  }

  private void step(Example example, float rate) {
    int n = example.length();
    int[][] kept = new int[n][];
    for (int t = 0; t < n; t++) {
      kept[t] = drop(example.features()[t]);
    }
    score(kept, example.contexts(), lattice, transitions, weights, 1 / keep);
    lattice.sum();
    int before = TagSet.OUTSIDE;
    float[] gradient = new float[columns];
    for (int t = 0; t < n; t++) {
      int tag = example.tags()[t];
      gradient(t, before, tag, gradient);
      update(kept[t], gradient, rate);
      updateTransitions(example.contexts()[t], before, tag, rate);
      before = tag;
    }
  }

  private void gradient(int t, int before, int tag, float[] gradient) {
    lattice.pairs(t, pair);
    lattice.probabilities(t, node);
    java.util.Arrays.fill(gradient, 0);
    for (int i = 1; i < tags.size(); i++) {
      gradient[TagSet.column(i)] = (float) ((i == tag ? 1 : 0) - node[i]);
    }
    for (int b = 1; b < tags.size(); b++) {
      for (int i = 0; i < tags.size(); i++) {
        int ended = TagSet.ended(b, i);
        if (ended >= 0) {
          gradient[TagSet.endColumn(ended)] -= (float) pair[b * tags.size() + i];
        }
      }
    }
    int ended = TagSet.ended(before, tag);
    if (ended >= 0) {
      gradient[TagSet.endColumn(ended)] += 1;
    }
  }

  private void update(int[] features, float[] gradient, float rate) {
    for (int c = 0; c < columns; c++) {
      float g = gradient[c];
      if (Math.abs(g) < SMALL) {
        continue;
      }
      for (int f : features) {
        int at = f * columns + c;
        squares[at] += g * g;
        weights[at] += rate * RATE * g / (float) Math.sqrt(squares[at] + 1);
      }
    }
  }

  private void updateTransitions(byte context, int before, int tag, float rate) {
    float[] row = transitions.rows()[context];
    float[] square = transitionSquares[context];
    for (int i = 0; i < pair.length; i++) {
      float g = (float) ((i == before * tags.size() + tag ? 1 : 0) - pair[i]);
      if (Math.abs(g) >= SMALL) {
        square[i] += g * g;
        row[i] += rate * TRANSITION_RATE * g / (float) Math.sqrt(square[i] + 1);
      }
    }
  }

  private int[] drop(int[] features) {
    if (keep >= 1) {
      return features;
    }
    int[] kept = new int[features.length];
    int count = 0;
    for (int f : features) {
      if (random.nextFloat() < keep) {
        kept[count++] = f;
      }
    }
    return java.util.Arrays.copyOf(kept, count);
  }

  private static void score(
      int[][] features,
      byte[] contexts,
      Lattice lattice,
      Transitions transitions,
      float[] weights,
      float scale) {
    int n = features.length;
    lattice.reset(n, transitions);
    float[] scores = lattice.scores();
    int columns = n == 0 ? 0 : lattice.columns();
    for (int t = 0; t < n; t++) {
      lattice.context(t, contexts[t]);
      int at = t * columns;
      for (int c = 0; c < columns; c++) {
        float s = 0;
        for (int f : features[t]) {
          s += weights[f * columns + c];
        }
        scores[at + c] = s * scale;
      }
    }
  }

  /** What was learned up to a moment. */
  public record State(float[] weights, Transitions transitions) {}

  /** A copy of what is learned so far. */
  public State snapshot() {
    return new State(weights.clone(), transitions.copy());
  }

  /**
   * Mixes what is learned so far into a state.
   *
   * @param mixture the state, which is changed
   * @param share how much of what is learned here there is in the mixture, from 0 to 1
   */
  public void mix(State mixture, float share) {
    for (int i = 0; i < weights.length; i++) {
      mixture.weights[i] += share * (weights[i] - mixture.weights[i]);
    }
    for (int c = 0; c < Transitions.CONTEXTS; c++) {
      float[] row = mixture.transitions.rows()[c];
      for (int i = 0; i < row.length; i++) {
        row[i] += share * (transitions.rows()[c][i] - row[i]);
      }
    }
  }

  /** Finds the best tags of an example under a state. */
  public byte[] tag(Example example, State state) {
    score(example.features(), example.contexts(), lattice, state.transitions, state.weights, 1);
    return lattice.best();
  }
}
