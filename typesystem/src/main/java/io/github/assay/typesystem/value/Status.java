package io.github.assay.typesystem.value;

/** Where a span stands in review; the closed value set of the feature {@code status}. */
public enum Status implements Labelled {
  /** Made by a machine and not yet looked at. */
  SUGGESTED("suggested"),
  /** A suggestion that a person kept as it was. */
  ACCEPTED("accepted"),
  /** A suggestion that a person changed. */
  CORRECTED("corrected"),
  /** A suggestion that a person refused; kept so that it can be counted. */
  REJECTED("rejected"),
  /** Made by a person. */
  MANUAL("manual");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * Tells whether a person stands behind the span.
   *
   * @return true for accepted, corrected and manual; false for suggested and rejected
   */
  public boolean isReviewed() {
    return this == ACCEPTED || this == CORRECTED || this == MANUAL;
  }
}
