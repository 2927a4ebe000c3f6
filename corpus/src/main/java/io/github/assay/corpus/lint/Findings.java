package io.github.assay.corpus.lint;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one rule says of one layer. Not thread-safe. */
public final class Findings {

  private final Rule rule;
  private final Subject subject;
  private final List<Finding> found = new ArrayList<>();

  Findings(Rule rule, Subject subject) {
    this.rule = rule;
    this.subject = subject;
  }

  /** Says that the document as a whole is faulty. */
  public void document(String message) {
    add("", "", -1, -1, message, Optional.empty());
  }

  /** Says that a place is faulty that belongs to no annotation of our layers. */
  public void place(String type, Range range, String message) {
    add(type, "", range.begin(), range.end(), message, Optional.empty());
  }

  /** Says that an annotation is faulty whose form may be broken. */
  public void raw(RawAnnotation annotation, String message) {
    add(
        annotation.type(),
        annotation.id(),
        annotation.begin(),
        annotation.end(),
        message,
        Optional.empty());
  }

  /** Says that a span is faulty. */
  public void span(Span span, String message) {
    add(span, message, Optional.empty());
  }

  /** Says that a span is faulty, and how to mend it. */
  public void span(Span span, String message, Fix fix) {
    add(span, message, Optional.of(fix));
  }

  List<Finding> found() {
    return List.copyOf(found);
  }

  private void add(Span span, String message, Optional<Fix> fix) {
    add(span.layer().label(), span.id(), span.begin(), span.end(), message, fix);
  }

  private void add(String type, String id, int begin, int end, String message, Optional<Fix> fix) {
    found.add(
        new Finding(rule, subject.name(), subject.layerName(), type, id, begin, end, message, fix));
  }
}
