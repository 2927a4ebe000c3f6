package io.github.assay.corpus.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks rules about the documents of one corpus beside one another. Not thread-safe. */
public final class CorpusLinter {

  private final Map<Rule, CorpusRule.Pass> passes = new LinkedHashMap<>();

  CorpusLinter(List<Rule> rules) {
    for (Rule rule : rules) {
      if (rule.check() instanceof CorpusRule whole) {
        passes.put(rule, whole.begin());
      }
    }
  }

  /**
   * Checks the next document.
   *
   * @param initial its initial layer; one that cannot be read is passed over
   * @return what was found of it beside those before
   */
  public List<Finding> check(Subject initial) {
    List<Finding> found = new ArrayList<>();
    initial
        .document()
        .ifPresent(
            document ->
                passes.forEach(
                    (rule, pass) -> {
                      Findings findings = new Findings(rule, initial);
                      pass.check(document.document(), findings);
                      found.addAll(findings.found());
                    }));
    return found;
  }
}
