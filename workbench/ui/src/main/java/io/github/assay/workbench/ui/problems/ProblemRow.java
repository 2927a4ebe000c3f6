package io.github.assay.workbench.ui.problems;

import io.github.assay.corpus.lint.Finding;
import java.util.Locale;

/**
 * One line of the list.
 *
 * @param finding what lint says
 * @param words the text at the place, cut; empty where no place is meant
 */
record ProblemRow(Finding finding, String words) {

  private static final int MOST_CHARACTERS = 60;

  /** A line for a finding in a text. */
  static ProblemRow of(Finding finding, String text) {
    boolean legal =
        finding.begin() >= 0 && finding.begin() < finding.end() && finding.end() <= text.length();
    if (!legal) {
      return new ProblemRow(finding, "");
    }
    int end = Math.min(finding.end(), finding.begin() + MOST_CHARACTERS);
    String cut = end < finding.end() ? "\u2026" : "";
    return new ProblemRow(
        finding, text.substring(finding.begin(), end).replaceAll("\\s+", " ") + cut);
  }

  /** What is meant, for people. Example: Claim "talks are impossible". */
  String where() {
    String place = finding.type().isEmpty() ? "whole document" : finding.type();
    return words.isEmpty() ? place : place + " \u201c" + words + "\u201d";
  }

  /** What can be done: the label of the repair, or the remedy where a person has to do it. */
  String repair() {
    return finding
        .fix()
        .map(f -> f.safe() ? f.label() : f.label() + " (look first)")
        .orElse(finding.rule().remedy());
  }

  /** Tells whether some words are in it, in any case: true if so, or there are none. */
  boolean contains(String sought) {
    String all =
        String.join(
            "\n", finding.document(), finding.rule().id(), finding.message(), where(), repair());
    return all.toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
  }
}
