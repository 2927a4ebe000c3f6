package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;

/** Finds: a span begins or ends with punctuation. */
public final class EdgePunctuation implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.spans()) {
      List<Range> trimmed =
          Edges.trimmed(span, r -> Edges.withoutPunctuation(document.text(), r, span.layer()));
      if (!trimmed.isEmpty() && !trimmed.equals(span.fragments())) {
        findings.span(span, "it has punctuation at its edge", Edges.trim(span, trimmed));
      }
    }
  }
}
