package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.RawLink;
import io.github.assay.corpus.lint.Subject;

/** Finds: a link leads nowhere. */
public final class LinksLeadSomewhere implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    for (RawLink link : raw.links()) {
      if (link.target().isEmpty()) {
        findings.raw(link.from(), "a link in " + link.feature() + " has no target in the index");
      }
    }
  }
}
