package io.github.assay.workbench.ui;

/** Identifiers of {@code plugin.xml} that code refers to. */
public final class Ids {

  /** Symbolic name of this bundle, and of its preferences. */
  public static final String BUNDLE = "io.github.assay.workbench.ui";

  /** The perspective in which people annotate. */
  public static final String ANNOTATE_PERSPECTIVE = BUNDLE + ".annotate";

  /** The view of the corpus's documents. */
  public static final String CORPUS_VIEW = BUNDLE + ".corpus";

  /** The editor of one document's spans. */
  public static final String DOCUMENT_EDITOR = BUNDLE + ".document";

  /** The view of the claim in focus. */
  public static final String ATTRIBUTION_VIEW = BUNDLE + ".attribution";

  /** The context in which single letters are commands. */
  public static final String EDITING = BUNDLE + ".editing";

  private Ids() {}
}
