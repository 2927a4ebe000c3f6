package io.github.assay.corpus.store;

/** How far one annotator is with one document. */
public enum WorkState {
  /** The annotator has not changed anything yet. */
  NEW("new"),
  /** There is a layer or there are unsaved edits, and the annotator has not called it done. */
  IN_PROGRESS("in progress"),
  /** The annotator called the layer done, and it has not changed since. */
  DONE("done"),
  /**
   * Somebody else saved the layer first: work is kept in a file beside it and waits for a decision.
   */
  CONFLICTED("conflicted");

  private final String label;

  WorkState(String label) {
    this.label = label;
  }

  /** The state in words for people. */
  public String label() {
    return label;
  }
}
