package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;
import java.util.HashSet;
import java.util.Set;

/** Finds: two annotations have the same id, or one has none. */
public final class UniqueIds implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (RawAnnotation annotation : raw.annotations()) {
      boolean hasId = Values.TYPES_WITH_ID.contains(annotation.type());
      if (hasId && annotation.id().isEmpty()) {
        findings.raw(annotation, "it has no id");
      } else if (hasId && !seen.add(annotation.id())) {
        findings.raw(annotation, "another annotation has the id " + annotation.id());
      }
    }
  }
}
