package io.github.assay.corpus.eval;

import io.github.assay.corpus.formats.DocumentStream;
import java.util.function.Consumer;

/** Scores a system's output against gold, document by document. */
public final class Evaluation {

  private final DocumentScorer scorer;
  private final Consumer<Finding> findings;

  /**
   * Makes an evaluation.
   *
   * @param scorer compares the two versions of a document
   * @param findings told what could not be compared as it is
   */
  public Evaluation(DocumentScorer scorer, Consumer<Finding> findings) {
    this.scorer = scorer;
    this.findings = findings;
  }

  /**
   * Reads both streams to their ends and adds up the counts of all gold documents.
   *
   * @param gold the right annotations
   * @param predicted the ones to judge; documents are paired by id
   */
  public Scores score(DocumentStream gold, DocumentStream predicted) {
    Scores scores = new Scores();
    new Pairing(gold, predicted, findings).forEach((g, p) -> scores.add(scorer.score(g, p)));
    return scores;
  }
}
