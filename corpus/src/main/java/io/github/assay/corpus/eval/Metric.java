package io.github.assay.corpus.eval;

/** Ways to compare annotations with gold, from the strictest to the most lenient. */
public enum Metric {
  /** All fragments identical. */
  EXACT("exact", "all pieces identical; of a link, both ends exact"),
  /** Identical once white space, quotes and punctuation are stripped from each fragment's edges. */
  EDGES(
      "exact~",
      "identical once white space, quotes and punctuation at the edges of each piece are left out"),
  /** Paired one to one with at least one shared character; links by their paired ends. */
  LENIENT(
      "lenient",
      "paired one to one with gold that shares a character; of a link, both ends paired"),
  /** Paired as {@link #LENIENT}, and each pair earns its Jaccard overlap in characters. */
  IOU("iou", "paired as in lenient; each pair earns shared characters / all characters of both"),
  /** Tokens that lie in an annotation. */
  TOKEN("token", "tokens that lie in annotations"),
  /** Characters other than white space that lie in an annotation. */
  CHARACTER("char", "characters other than white space that lie in annotations"),
  /**
   * CofeNet's Jaccard, in tokens: the sum over gold fragments of the best overlap, divided by the
   * gold fragments and the predicted ones that touch no gold (Wang et al. 2022, CofeNet, COLING).
   */
  JACCARD("J", "CofeNet's Jaccard: mean best overlap of gold pieces, in tokens (Wang et al. 2022)");

  private final String label;
  private final String description;

  Metric(String label, String description) {
    this.label = label;
    this.description = description;
  }

  /** Name in tables and JSON. Example: "exact~". */
  public String label() {
    return label;
  }

  /** What is right by it, in a few words. */
  public String description() {
    return description;
  }
}
