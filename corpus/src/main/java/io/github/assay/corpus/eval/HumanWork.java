package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;

/** Tells what of a version a person stands behind. */
public final class HumanWork {

  private HumanWork() {}

  /** A version without suggestions that nobody has decided on, and without what was rejected. */
  public static AnnotatedDocument of(AnnotatedDocument document) {
    return document.without(span -> !span.provenance().status().isReviewed());
  }
}
