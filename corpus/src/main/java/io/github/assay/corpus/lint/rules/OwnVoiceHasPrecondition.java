package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;

/** Finds: a claim in the article's own voice has no precondition. */
public final class OwnVoiceHasPrecondition implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span claim : document.spans(Layer.CLAIM)) {
      if (claim.feature("quotation").equals("none")
          && document.linksFrom(claim, LinkType.PRECONDITION).isEmpty()) {
        findings.span(claim, "its quotation is none, and no precondition is linked to it");
      }
    }
  }
}
