package io.github.assay.typesystem.value;

/** What a source does for a claim; the closed value set of {@code SourceLink.role}. */
public enum SourceRole implements Labelled {
  /** Makes the claim. */
  SPEAKER("speaker"),
  /** Passes on what another claimed. */
  REPORTER("reporter");

  private final String label;

  SourceRole(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
