package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;

/** Finds: the text is not the one that was annotated. */
public final class TextHash implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    String actual = Sha256.of(raw.text());
    if (!raw.declaredHash().isEmpty() && !raw.declaredHash().equals(actual)) {
      findings.document(
          "its SHA-256 is %s, but Article says %s".formatted(actual, raw.declaredHash()));
    }
  }
}
