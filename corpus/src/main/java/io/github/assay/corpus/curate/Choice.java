package io.github.assay.corpus.curate;

import io.github.assay.corpus.model.Range;
import java.util.List;
import java.util.Objects;

/**
 * What a curator makes of an item.
 *
 * @param kind how it is decided
 * @param annotator whose version is taken, only for {@link Kind#TAKE}
 * @param fragments where the span lies, only for {@link Kind#EDIT}
 */
public record Choice(Kind kind, String annotator, List<Range> fragments) {

  /** Ways to decide. */
  public enum Kind {
    /** One annotator's version: span, features and links; nothing, where that one has none. */
    TAKE,
    /** Every version that differs in its words, each as a span. */
    BOTH,
    /** No span; that it was decided so is kept. */
    NEITHER,
    /** Other words than anybody's. */
    EDIT
  }

  /** Every version that differs in its words. */
  public static final Choice BOTH = new Choice(Kind.BOTH, "", List.of());

  /** No span. */
  public static final Choice NEITHER = new Choice(Kind.NEITHER, "", List.of());

  /** Copies the fragments. */
  public Choice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(annotator, "annotator");
    fragments = List.copyOf(fragments);
  }

  /** One annotator's version. */
  public static Choice take(String annotator) {
    return new Choice(Kind.TAKE, annotator, List.of());
  }

  /** Other words. */
  public static Choice edit(List<Range> fragments) {
    return new Choice(Kind.EDIT, "", fragments);
  }
}
