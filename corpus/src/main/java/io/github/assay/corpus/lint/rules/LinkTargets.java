package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.RawLink;
import io.github.assay.corpus.lint.Subject;

/** Finds: a link leads to the wrong type. */
public final class LinkTargets implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    for (RawLink link : raw.links()) {
      String wanted = Values.TARGETS.getOrDefault(link.feature(), "");
      String actual = link.target().map(RawAnnotation::type).orElse(wanted);
      if (!wanted.isEmpty() && !actual.equals(wanted)) {
        findings.raw(
            link.from(),
            "a link in %s leads to %s %s"
                .formatted(link.feature(), actual, link.target().orElseThrow().id()));
      }
    }
  }
}
