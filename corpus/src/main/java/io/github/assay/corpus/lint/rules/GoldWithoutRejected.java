package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Votes;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.typesystem.value.Status;
import java.util.List;

/**
 * Finds: gold holds a span that was rejected.
 *
 * <p>Not those by which a curator keeps that an item became nothing: these carry the votes.
 */
public final class GoldWithoutRejected implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.document().spans()) {
      if (document.layerName().equals(Corpus.GOLD)
          && span.provenance().status() == Status.REJECTED
          && Votes.of(span).isEmpty()) {
        findings.span(
            span,
            "its status is rejected",
            Fix.safe("Delete", Operations.delete(List.of(span.id()))));
      }
    }
  }
}
