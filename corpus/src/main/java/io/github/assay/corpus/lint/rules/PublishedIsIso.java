package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;

/** Finds: the article's date is no ISO 8601 date. */
public final class PublishedIsIso implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    String published = document.document().article().published();
    if (!published.isEmpty()
        && !published.matches("\\d{4}(-\\d{2})?")
        && Days.iso(published).isEmpty()) {
      findings.document("published is \"%s\"".formatted(published));
    }
  }
}
