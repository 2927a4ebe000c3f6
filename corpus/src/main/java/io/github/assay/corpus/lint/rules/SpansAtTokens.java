package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;

/** Finds: a span begins or ends inside a token. */
public final class SpansAtTokens implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.spans()) {
      List<Range> whole = span.fragments().stream().map(r -> whole(document, r)).toList();
      if (!whole.equals(span.fragments())) {
        findings.span(
            span,
            "it cuts a token",
            Fix.unsafe("Grow to whole tokens", Operations.fragments(span.id(), whole)));
      }
    }
  }

  private static Range whole(IndexedDocument document, Range piece) {
    return new Range(
        document.tokenAt(piece.begin()).map(Range::begin).orElse(piece.begin()),
        document.tokenAt(piece.end() - 1).map(Range::end).orElse(piece.end()));
  }
}
