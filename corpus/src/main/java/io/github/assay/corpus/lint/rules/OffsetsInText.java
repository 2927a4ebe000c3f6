package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;

/** Finds: an annotation lies outside the text. */
public final class OffsetsInText implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    for (RawAnnotation annotation : raw.annotations()) {
      if (annotation.begin() < 0 || annotation.end() > raw.text().length()) {
        findings.raw(annotation, "the text has " + raw.text().length() + " characters");
      }
    }
  }
}
