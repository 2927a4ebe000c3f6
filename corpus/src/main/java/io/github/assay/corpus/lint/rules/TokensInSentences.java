package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import java.util.Optional;

/** Finds: a token lies outside any sentence, or in two. */
public final class TokensInSentences implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    if (document.document().sentences().isEmpty()) {
      return;
    }
    for (Range token : document.document().tokens()) {
      Optional<Integer> first = document.sentenceAt(token.begin());
      if (first.isEmpty() || !first.equals(document.sentenceAt(token.end() - 1))) {
        findings.place("Token", token, "no sentence covers it");
      }
    }
  }
}
