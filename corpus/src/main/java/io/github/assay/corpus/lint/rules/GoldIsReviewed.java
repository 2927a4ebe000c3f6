package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.value.Status;

/** Finds: gold holds a suggestion that nobody has looked at. */
public final class GoldIsReviewed implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.spans()) {
      if (document.layerName().equals(Corpus.GOLD)
          && span.provenance().status() == Status.SUGGESTED) {
        findings.span(
            span,
            "it was suggested by " + span.provenance().origin(),
            Fix.unsafe("Accept", Operations.accept(span.id())));
      }
    }
  }
}
