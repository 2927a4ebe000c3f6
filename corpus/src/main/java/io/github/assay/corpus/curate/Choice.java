package io.github.assay.corpus.curate;

import io.github.assay.corpus.model.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * What a curator makes of an item.
 *
 * @param kind how it is decided
 * @param annotator whose version is taken, or was edited; empty for the other kinds
 * @param edited the span as it is to be, only for {@link Kind#EDIT}; its id and origin do not count
 */
public record Choice(Kind kind, String annotator, Optional<Span> edited) {

  /** Ways to decide. */
  public enum Kind {
    /** One annotator's version: span, features and links; nothing, where that one has none. */
    TAKE,
    /** Every version that differs in its words, each as a span. */
    BOTH,
    /** No span; that it was decided so is kept. */
    NEITHER,
    /** A version that the curator changed: other words, another layer or other features. */
    EDIT
  }

  /** Every version that differs in its words. */
  public static final Choice BOTH = new Choice(Kind.BOTH, "", Optional.empty());

  /** No span. */
  public static final Choice NEITHER = new Choice(Kind.NEITHER, "", Optional.empty());

  /**
   * Checks that kind and span go together.
   *
   * @throws IllegalArgumentException if there is a span for another kind than EDIT, or none for it
   */
  public Choice {
    Objects.requireNonNull(annotator, "annotator");
    if (edited.isPresent() != (kind == Kind.EDIT)) {
      throw new IllegalArgumentException("an edited span belongs to EDIT, and to it alone");
    }
  }

  /** One annotator's version. */
  public static Choice take(String annotator) {
    return new Choice(Kind.TAKE, annotator, Optional.empty());
  }

  /**
   * An annotator's version, changed; that one's links come along as far as they still fit.
   *
   * @param annotator whose version it was
   * @param span what has become of it
   */
  public static Choice edit(String annotator, Span span) {
    return new Choice(Kind.EDIT, annotator, Optional.of(span));
  }
}
