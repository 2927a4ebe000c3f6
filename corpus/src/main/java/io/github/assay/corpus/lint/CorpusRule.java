package io.github.assay.corpus.lint;

import io.github.assay.corpus.model.AnnotatedDocument;

/**
 * A rule about documents beside one another: it is asked where a whole corpus is checked, and says
 * nothing of a layer by itself.
 */
public interface CorpusRule extends LintRule {

  /** What a rule has seen of one corpus so far. Used by one thread. */
  interface Pass {

    /**
     * Looks at the next document.
     *
     * @param document as it was imported
     * @param findings where to say what was found of it
     */
    void check(AnnotatedDocument document, Findings findings);
  }

  /** Begins a pass through a corpus. */
  Pass begin();

  @Override
  default void check(Subject subject, Findings findings) {
    // A document by itself is no corpus.
  }
}
