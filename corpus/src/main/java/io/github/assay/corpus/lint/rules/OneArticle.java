package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;

/** Finds: there is more than one Article or document annotation. */
public final class OneArticle implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    if (raw.articles() > 1) {
      findings.document("there are " + raw.articles() + " Article annotations");
    }
    if (raw.metaData() > 1) {
      findings.document("there are " + raw.metaData() + " document annotations");
    }
  }
}
