package io.github.assay.corpus.lint;

/**
 * A rule about annotations whose form is sound, so that it need not think of dangling links and
 * offsets outside the text. It is not asked where the form is broken.
 */
public interface DocumentRule extends LintRule {

  /**
   * Checks one layer.
   *
   * @param document the layer with its indices
   * @param findings where to say what was found
   */
  void check(IndexedDocument document, Findings findings);

  @Override
  default void check(Subject subject, Findings findings) {
    subject.document().ifPresent(document -> check(document, findings));
  }
}
