package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import java.util.List;

/** Finds: words are in no sentence or in no token. */
public final class TextCovered implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    check("Sentence", document, document.document().sentences(), findings);
    check("Token", document, document.document().tokens(), findings);
  }

  private static void check(
      String type, IndexedDocument document, List<Range> segments, Findings findings) {
    int next = 0;
    for (Range segment : segments) {
      gap(type, document.text(), next, segment.begin(), findings);
      next = Math.max(next, segment.end());
    }
    if (!segments.isEmpty()) {
      gap(type, document.text(), next, document.text().length(), findings);
    }
  }

  private static void gap(String type, String text, int begin, int end, Findings findings) {
    if (begin < end && text.substring(begin, end).chars().anyMatch(Character::isLetterOrDigit)) {
      findings.place(
          type, new Range(begin, end), "no " + type + " covers the words between the neighbours");
    }
  }
}
