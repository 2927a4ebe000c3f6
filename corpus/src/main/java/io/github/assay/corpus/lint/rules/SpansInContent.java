package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import java.util.List;

/** Finds: a span lies in boilerplate or in a disclaimer. */
public final class SpansInContent implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.spans()) {
      for (Zone zone : document.zones(span.fragments().get(0))) {
        if (!zone.kind().isContent()) {
          findings.span(
              span,
              "it lies in " + zone.kind().label(),
              Fix.unsafe("Delete", Operations.delete(List.of(span.id()))));
        }
      }
    }
  }
}
