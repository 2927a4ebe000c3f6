package io.github.assay.typesystem.value;

/** What is done with a claim's content; the closed value set of {@code Claim.modality}. */
public enum Modality implements Labelled {
  /** Held to be so. */
  ASSERTED("asserted"),
  /** Held not to be so. */
  DENIED("denied"),
  /** Asked for, ordered or wanted. */
  DEMANDED("demanded"),
  /** Expected to come. */
  PREDICTED("predicted"),
  /** Asked about or doubted. */
  QUESTIONED("questioned"),
  /** Supposed. */
  HYPOTHETICAL("hypothetical");

  private final String label;

  Modality(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
