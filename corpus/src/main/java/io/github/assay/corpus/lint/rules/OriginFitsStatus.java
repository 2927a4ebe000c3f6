package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;

/** Finds: the status does not fit the origin. */
public final class OriginFitsStatus implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.document().spans()) {
      String origin = span.provenance().origin();
      Status status = span.provenance().status();
      boolean human = origin.startsWith(Provenance.HUMAN);
      if (origin.isEmpty()) {
        findings.span(span, "it has no origin");
      } else if (human && status == Status.SUGGESTED || !human && status == Status.MANUAL) {
        findings.span(span, "its origin is %s, its status %s".formatted(origin, status.label()));
      }
    }
  }
}
