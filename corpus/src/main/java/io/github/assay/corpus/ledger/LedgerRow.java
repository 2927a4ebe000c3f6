package io.github.assay.corpus.ledger;

/**
 * What became of one annotator's suggestions in one layer.
 *
 * @param layerName the layer of a person, or gold
 * @param basis how it is known
 * @param documents number of documents that the row is about
 * @param annotator {@code NAME@VERSION}, or {@link #ALL}
 * @param effort the counts
 */
public record LedgerRow(
    String layerName, Basis basis, int documents, String annotator, Effort effort) {

  /** The annotator of the row that is about all of them together. */
  public static final String ALL = "all";

  /** How it is known what became of suggestions. */
  public enum Basis {
    /** The layer was begun from suggestions: each span says what was done to it. */
    REVIEWED("reviewed"),
    /**
     * The layer was made without suggestions: they are laid beside it, which tells what would have
     * become of them.
     */
    COMPARED("compared");

    private final String label;

    Basis(String label) {
      this.label = label;
    }

    /** Name for people and programs. */
    public String label() {
      return label;
    }
  }
}
