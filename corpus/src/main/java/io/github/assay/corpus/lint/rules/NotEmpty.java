package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;

/** Finds: an annotation is empty or turned round. */
public final class NotEmpty implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    for (RawAnnotation annotation : raw.annotations()) {
      if (annotation.begin() == annotation.end()) {
        findings.raw(annotation, "it covers no character");
      } else if (annotation.begin() > annotation.end()) {
        findings.raw(annotation, "it ends before it begins");
      }
    }
  }
}
