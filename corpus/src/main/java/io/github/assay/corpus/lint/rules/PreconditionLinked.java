package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;

/** Finds: no claim is linked to a precondition. */
public final class PreconditionLinked implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span precondition : document.spans(Layer.PRECONDITION)) {
      if (document.linksTo(precondition).isEmpty()) {
        findings.span(precondition, "no claim hangs on it");
      }
    }
  }
}
