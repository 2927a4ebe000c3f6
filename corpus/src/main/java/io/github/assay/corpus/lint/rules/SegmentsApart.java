package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import java.util.List;

/** Finds: two sentences or two tokens overlap. */
public final class SegmentsApart implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    check("Sentence", document.document().sentences(), findings);
    check("Token", document.document().tokens(), findings);
  }

  private static void check(String type, List<Range> segments, Findings findings) {
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).overlaps(segments.get(i - 1))) {
        findings.place(type, segments.get(i), "it overlaps the one at " + segments.get(i - 1));
      }
    }
  }
}
