package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;

/** Finds: the document has no sentences or no tokens. */
public final class Segmented implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    if (document.layerName().isEmpty() || document.text().isBlank()) {
      return;
    }
    if (document.document().sentences().isEmpty() || document.document().tokens().isEmpty()) {
      findings.document(
          "there are %d sentences and %d tokens"
              .formatted(
                  document.document().sentences().size(), document.document().tokens().size()));
    }
  }
}
