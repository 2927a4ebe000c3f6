package io.github.assay.corpus.eval;

import java.util.List;

/**
 * What an evaluation measured.
 *
 * @param options how it was made
 * @param documents number of gold documents
 * @param systems a result for each system, in the order given
 * @param contrasts each two systems compared by each measure; empty without resampling
 */
public record EvaluationResult(
    EvaluationOptions options,
    int documents,
    List<SystemResult> systems,
    List<Contrast> contrasts) {

  /** Copies the lists. */
  public EvaluationResult {
    systems = List.copyOf(systems);
    contrasts = List.copyOf(contrasts);
  }
}
