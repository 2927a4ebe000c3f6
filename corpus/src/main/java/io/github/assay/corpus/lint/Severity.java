package io.github.assay.corpus.lint;

import io.github.assay.typesystem.value.Labelled;

/** How bad a finding is, the worst first. */
public enum Severity implements Labelled {
  /** The layer is not valid, or must not be released so. */
  ERROR("error"),
  /** Against the guidelines, or most likely a slip. */
  WARNING("warning"),
  /** Worth a look; often right as it is. */
  INFO("info");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** Tells whether this is at least as bad as another: true also if it is the same. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
