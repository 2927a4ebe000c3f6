package io.github.assay.annotators.learned.sequence;

/**
 * A learned chain: its tags, weights and transitions.
 *
 * <p>Immutable and thread-safe as long as nobody writes to the transitions.
 *
 * @param tags tags of the chain
 * @param weights weights of the features
 * @param transitions weights of tags following one another
 */
public record ChainModel(TagSet tags, PackedWeights weights, Transitions transitions) {

  /**
   * Checks that the parts fit together.
   *
   * @throws IllegalArgumentException if the weights have other columns than the tags
   */
  public ChainModel {
    if (weights.columns() != tags.columns()) {
      throw new IllegalArgumentException("weights and tags of a chain do not fit together");
    }
  }

  /** Work space for tagging; one for each thread. */
  public Tagging newTagging() {
    return new Tagging(this);
  }

  /** Scores the tokens of one stretch after another and finds their tags. */
  public static final class Tagging {

    private final ChainModel model;
    private final Lattice lattice;
    private final int[] sums;

    private Tagging(ChainModel model) {
      this.model = model;
      this.lattice = new Lattice(model.tags);
      this.sums = new int[model.tags.columns()];
    }

    /** Begins a stretch of so many tokens. */
    public void begin(int tokens) {
      lattice.reset(tokens, model.transitions);
    }

    /**
     * Scores a token.
     *
     * @param token number of the token in the stretch
     * @param context where it stands
     * @param features hashes
     * @param count how many there are
     */
    public void score(int token, byte context, int[] features, int count) {
      lattice.context(token, context);
      int at = token * model.tags.columns();
      model.weights.score(features, count, sums, lattice.scores(), at);
    }

    /** The lattice of the stretch, all of whose tokens must have been scored. */
    public Lattice lattice() {
      return lattice;
    }
  }
}
