package io.github.assay.typesystem.value;

/** What a cue signals; the closed value set of {@code Cue.kind} and of {@code CueLink.role}. */
public enum CueKind implements Labelled {
  /** Ties a claim to its source. */
  ATTRIBUTION("attribution"),
  /** Ties a precondition to what hangs on it. */
  CONDITION("condition");

  private final String label;

  CueKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
