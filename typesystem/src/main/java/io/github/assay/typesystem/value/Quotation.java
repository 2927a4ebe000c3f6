package io.github.assay.typesystem.value;

/** How a claim's words are given; the closed value set of {@code Claim.quotation}. */
public enum Quotation implements Labelled {
  /** Word for word, inside quote marks. */
  DIRECT("direct"),
  /** Reported, without quote marks. */
  INDIRECT("indirect"),
  /** Partly inside quote marks. */
  MIXED("mixed"),
  /** The article's own voice. */
  NONE("none");

  private final String label;

  Quotation(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
