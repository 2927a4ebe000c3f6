package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.model.LinkType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

  /** Pairwise F1 of links with both ends equal, all types of links together. */
  public Tally linksExact() {
    return links(SubjectAgreement::exact);
  }

  /** Pairwise F1 of links between corresponding ends, all types of links together. */
  public Tally linksLenient() {
    return links(SubjectAgreement::lenient);
  }

  private Tally links(Function<SubjectAgreement, Tally> tally) {
    return subjects.stream()
        .filter(s -> LinkType.find(s.subject().name()).isPresent())
        .filter(s -> s.subject().kind() == Subject.Kind.LINK)
        .map(tally)
        .reduce(Tally.ZERO, Tally::plus);
  }
}
