package io.github.assay.corpus.lint;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.Comparator;
import java.util.List;

/** Asks rules about layers. Immutable and thread-safe. */
public final class Linter {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::begin)
          .thenComparing(Finding::end)
          .thenComparing(f -> f.rule().id())
          .thenComparing(Finding::spanId);

  private final List<Rule> rules;

  /** Makes a linter of some rules. */
  public Linter(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Makes a linter of the rules of all plug-ins.
   *
   * @throws AssayException if a plug-in's contribution is faulty
   */
  public static Linter standard() throws AssayException {
    return new Linter(Rule.all());
  }

  /** Begins to check a whole corpus by the rules that look at documents beside one another. */
  public CorpusLinter corpus() {
    return new CorpusLinter(rules);
  }

  /** Checks one layer; the findings are in text order, those on the whole document first. */
  public List<Finding> check(Subject subject) {
    return rules.stream().flatMap(r -> check(r, subject).stream()).sorted(ORDER).toList();
  }

  /**
   * Checks a layer that is in memory.
   *
   * @param document the document with the layer's annotations
   * @param layerName "gold" or an annotator's name; some rules ask more of gold
   */
  public List<Finding> check(AnnotatedDocument document, String layerName) {
    return check(Subject.of(document, layerName));
  }

  private static List<Finding> check(Rule rule, Subject subject) {
    Findings findings = new Findings(rule, subject);
    rule.check().check(subject, findings);
    return findings.found();
  }
}
