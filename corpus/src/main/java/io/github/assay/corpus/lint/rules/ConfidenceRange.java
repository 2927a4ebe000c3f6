package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;

/** Finds: confidence is not from 0 to 1. */
public final class ConfidenceRange implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    for (RawAnnotation annotation : raw.annotations()) {
      String value = annotation.features().getOrDefault("confidence", "0");
      float confidence = Float.parseFloat(value);
      if (!(confidence >= 0 && confidence <= 1)) {
        findings.raw(annotation, "confidence is " + value);
      }
    }
  }
}
