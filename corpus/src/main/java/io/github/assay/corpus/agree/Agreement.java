package io.github.assay.corpus.agree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far some annotators agree over some documents.
 *
 * @param name what it is about: a document's id, a stretch of documents, or the names of a pair
 * @param annotators names of the annotators, sorted
 * @param documents number of documents that at least two of them have annotated
 * @param subjects the figures, in the order of a table
 */
public record Agreement(
    String name, List<String> annotators, int documents, List<SubjectAgreement> subjects) {

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a value is null
   */
  public Agreement {
    Objects.requireNonNull(name, "name");
    annotators = List.copyOf(annotators);
    subjects = List.copyOf(subjects);
  }

  /** The figures of one subject, or empty where it does not occur. */
  public Optional<SubjectAgreement> of(Subject subject) {
    return subjects.stream().filter(s -> s.subject().equals(subject)).findFirst();
  }
}
