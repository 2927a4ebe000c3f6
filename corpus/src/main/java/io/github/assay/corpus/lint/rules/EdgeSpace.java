package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;

/** Finds: a span begins or ends with white space. */
public final class EdgeSpace implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.spans()) {
      List<Range> trimmed = Edges.trimmed(span, r -> Edges.withoutSpace(document.text(), r));
      if (trimmed.isEmpty()) {
        findings.span(span, "it covers white space only");
      } else if (!trimmed.equals(span.fragments())) {
        findings.span(span, "it has white space at its edge", Edges.trim(span, trimmed));
      }
    }
  }
}
