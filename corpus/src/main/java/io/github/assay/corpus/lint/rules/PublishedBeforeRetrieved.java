package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import java.time.LocalDate;
import java.util.Optional;

/** Finds: the article was retrieved before it was published. */
public final class PublishedBeforeRetrieved implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    Optional<LocalDate> published = Days.iso(document.document().article().published());
    Optional<LocalDate> retrieved = Days.iso(document.document().article().retrieved());
    if (published.isPresent()
        && retrieved.isPresent()
        && retrieved.get().plusDays(1).isBefore(published.get())) {
      findings.document("published %s, retrieved %s".formatted(published.get(), retrieved.get()));
    }
  }
}
