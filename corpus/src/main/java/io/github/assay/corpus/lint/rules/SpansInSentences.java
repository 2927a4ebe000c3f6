package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;

/** Finds: a span begins or ends outside any sentence. */
public final class SpansInSentences implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    if (document.document().sentences().isEmpty()) {
      return;
    }
    for (Span span : document.spans()) {
      for (Range piece : span.fragments()) {
        if (document.sentenceAt(piece.begin()).isEmpty()
            || document.sentenceAt(piece.end() - 1).isEmpty()) {
          findings.span(span, "the piece at " + piece + " does not begin and end in sentences");
        }
      }
    }
  }
}
