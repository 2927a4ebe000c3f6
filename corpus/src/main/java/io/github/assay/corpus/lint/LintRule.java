package io.github.assay.corpus.lint;

/**
 * Looks at one layer of one document for one fault.
 *
 * <p>What it is called, how bad it is and what to do stand in the {@code plugin.xml} that
 * contributes it; see {@code schema/lintRules.exsd}.
 *
 * <h2>Contract</h2>
 *
 * <p>One instance serves all documents, on several threads: it keeps no state. It changes nothing.
 * It takes time in proportion to the document, as people wait for it while they edit.
 */
public interface LintRule {

  /**
   * Checks one layer.
   *
   * @param subject what to look at
   * @param findings where to say what was found
   */
  void check(Subject subject, Findings findings);
}
