package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;

/** Finds: a claim with a source has no cue. */
public final class ClaimHasCue implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span claim : document.spans(Layer.CLAIM)) {
      if (!document.linksFrom(claim, LinkType.SOURCE).isEmpty()
          && document.linksFrom(claim, LinkType.CUE).isEmpty()) {
        findings.span(claim, "it has a source but no cue");
      }
    }
  }
}
