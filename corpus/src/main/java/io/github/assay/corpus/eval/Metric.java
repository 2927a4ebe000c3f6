package io.github.assay.corpus.eval;

/** Ways to compare annotations with gold, from the strictest to the most lenient. */
public enum Metric {
  /** All fragments identical. */
  EXACT("exact"),
  /** Identical once white space, quotes and punctuation are stripped from each fragment's edges. */
  EDGES("exact~"),
  /** Paired one to one with at least one shared character; links by their paired ends. */
  LENIENT("lenient"),
  /** Paired as {@link #LENIENT}, and each pair earns its Jaccard overlap in characters. */
  IOU("iou"),
  /** Tokens that lie in an annotation. */
  TOKEN("token"),
  /** Characters other than white space that lie in an annotation. */
  CHARACTER("char"),
  /**
   * CofeNet's Jaccard, in tokens: the sum over gold fragments of the best overlap, divided by the
   * gold fragments and the predicted ones that touch no gold (Wang et al. 2022, CofeNet, COLING).
   */
  JACCARD("J");

  private final String label;

  Metric(String label) {
    this.label = label;
  }

  /** Name in tables and JSON. Example: "exact~". */
  public String label() {
    return label;
  }
}
