package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;

/** Finds: the quotation kind does not fit the quotation marks. */
public final class QuotationMarks implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span claim : document.spans(Layer.CLAIM)) {
      String kind = claim.feature("quotation");
      boolean whole = claim.fragments().stream().allMatch(r -> Quotes.stands(document.text(), r));
      boolean some = Quotes.touches(document.text(), claim.fragments());
      if (kind.equals("direct") && !some) {
        findings.span(claim, "its quotation is direct, but there are no quotation marks");
      } else if (kind.equals("indirect") && whole) {
        findings.span(claim, "its quotation is indirect, but it stands in quotation marks");
      } else if (kind.equals("mixed") && !some) {
        findings.span(claim, "its quotation is mixed, but there are no quotation marks");
      }
    }
  }
}
