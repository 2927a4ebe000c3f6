package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.Subject;

/** Finds: the layer cannot be read. */
public final class Readable implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.failure().ifPresent(findings::document);
  }
}
