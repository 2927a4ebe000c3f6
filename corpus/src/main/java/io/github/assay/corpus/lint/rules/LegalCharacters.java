package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.LintRule;
import io.github.assay.corpus.lint.RawDocument;
import io.github.assay.corpus.lint.Subject;
import io.github.assay.corpus.model.Range;

/** Finds: the text has a character that XML cannot hold, or begins with a byte order mark. */
public final class LegalCharacters implements LintRule {

  @Override
  public void check(Subject subject, Findings findings) {
    subject.raw().ifPresent(raw -> check(raw, findings));
  }

  private static void check(RawDocument raw, Findings findings) {
    String text = raw.text();
    if (text.startsWith("\uFEFF")) {
      findings.place("", new Range(0, 1), "the text begins with a byte order mark");
    }
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (!isLegal(c)) {
        findings.place("", new Range(i, i + 1), "the text has U+%04X here".formatted(c));
      }
      i += Character.charCount(c) - 1;
    }
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
