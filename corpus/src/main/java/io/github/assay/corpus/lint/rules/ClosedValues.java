package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.RawLink;
import io.github.assay.corpus.lint.Subject;
import java.util.Set;

/** Finds: a value is not one of the closed set. */
public final class ClosedValues implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    for (RawAnnotation annotation : raw.annotations()) {
      annotation
          .features()
          .forEach(
              (feature, value) -> {
                Set<String> legal = Values.legal(annotation.type(), feature);
                if (!legal.isEmpty() && !value.isEmpty() && !legal.contains(value)) {
                  findings.raw(
                      annotation,
                      "%s is \"%s\", but legal are %s".formatted(feature, value, legal));
                }
              });
    }
    for (RawLink link : raw.links()) {
      Set<String> legal = Values.legalRoles(link.feature());
      if (!legal.isEmpty() && !link.role().isEmpty() && !legal.contains(link.role())) {
        findings.raw(
            link.from(),
            "a link in %s has the role \"%s\", but legal are %s"
                .formatted(link.feature(), link.role(), legal));
      }
    }
  }
}
