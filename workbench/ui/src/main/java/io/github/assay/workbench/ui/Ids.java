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

  /** The perspective in which layers are compared and gold is curated. */
  public static final String QUALITY_PERSPECTIVE = BUNDLE + ".quality";

  /** The view of two layers side by side. */
  public static final String COMPARE_VIEW = BUNDLE + ".compare";

  /** The context in which digits decide on differences. */
  public static final String COMPARING = BUNDLE + ".comparing";

  /** The context in which single letters are commands. */
  public static final String EDITING = BUNDLE + ".editing";

  /** The context in which some letters are commands on the span that is selected in a list. */
  public static final String REVIEWING = BUNDLE + ".reviewing";

  /** The view of a document's annotations. */
  public static final String ANNOTATIONS_VIEW = BUNDLE + ".annotations";

  /** The view of what lint found. */
  public static final String PROBLEMS_VIEW = BUNDLE + ".problems";

  /** The view of the selected span's features. */
  public static final String PROPERTIES_VIEW = BUNDLE + ".properties";

  /** The view of the annotation guidelines. */
  public static final String GUIDELINES_VIEW = BUNDLE + ".guidelines";

  /** The view that finds words or spans in the whole corpus. */
  public static final String CONCORDANCE_VIEW = BUNDLE + ".concordance";

  private Ids() {}
}
