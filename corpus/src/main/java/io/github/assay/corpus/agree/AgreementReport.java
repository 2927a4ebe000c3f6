package io.github.assay.corpus.agree;

import java.util.List;
import java.util.Objects;

/**
 * Everything about the agreement of a corpus's annotators.
 *
 * @param overall all annotators, all documents
 * @param pairs each two annotators that have a document in common
 * @param documents each document
 * @param curve consecutive stretches of documents, in the order in which they were annotated
 * @param disputed the most disputed passages, the worst first
 * @param anchoring documents with suggestions, then those without; empty where suggestions were not
 *     hidden from annotators on a part of the documents
 */
public record AgreementReport(
    Agreement overall,
    List<Agreement> pairs,
    List<Agreement> documents,
    List<Agreement> curve,
    List<DisputedPassage> disputed,
    List<Anchoring> anchoring) {

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a value is null
   */
  public AgreementReport {
    Objects.requireNonNull(overall, "overall");
    pairs = List.copyOf(pairs);
    documents = List.copyOf(documents);
    curve = List.copyOf(curve);
    disputed = List.copyOf(disputed);
    anchoring = List.copyOf(anchoring);
  }
}
