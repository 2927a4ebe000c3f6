package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;

/** Finds: a precondition has no cue. */
public final class PreconditionHasCue implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span precondition : document.spans(Layer.PRECONDITION)) {
      if (document.linksFrom(precondition, LinkType.CUE).isEmpty()) {
        findings.span(precondition, "no cue is linked to it");
      }
    }
  }
}
