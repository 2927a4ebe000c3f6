package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.RawLink;
import io.github.assay.corpus.lint.Subject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds: a Fragment belongs to no span. */
public final class FragmentsOwned implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    Set<RawAnnotation> owned = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RawLink link : raw.links()) {
      if (link.feature().equals("fragments")) {
        link.target().ifPresent(owned::add);
      }
    }
    for (RawAnnotation annotation : raw.annotations()) {
      if (annotation.type().equals("Fragment") && !owned.contains(annotation)) {
        findings.raw(annotation, "no span links to it");
      }
    }
  }
}
