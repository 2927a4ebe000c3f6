package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawAnnotation;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;

/** Finds: an annotation splits a character. */
public final class WholeCharacters implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    for (RawAnnotation annotation : raw.annotations()) {
      if (raw.contains(annotation)
          && (splits(raw.text(), annotation.begin()) || splits(raw.text(), annotation.end()))) {
        findings.raw(annotation, "it begins or ends inside a surrogate pair");
      }
    }
  }

  private static boolean splits(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
