package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way in which two versions of a document's annotations differ.
 *
 * @param kind how they differ, the right version seen from the left one
 * @param left the spans of the left version (gold); empty for what is spurious
 * @param right the spans of the right version; empty for what is missed
 * @param link the type of the links that differ, only for {@link DifferenceKind#WRONG_LINK}
 */
public record Difference(
    DifferenceKind kind, List<Span> left, List<Span> right, Optional<LinkType> link) {

  /** By place in the text. */
  public static final Comparator<Difference> TEXT_ORDER =
      Comparator.comparing(Difference::range)
          .thenComparing(Difference::kind)
          .thenComparing(d -> d.link().map(LinkType::ordinal).orElse(-1));

  /**
   * Copies the lists.
   *
   * @throws NullPointerException if a value is null
   * @throws IllegalArgumentException if there is no span at all
   */
  public Difference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(link, "link");
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (left.isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("a difference needs a span");
    }
  }

  static Difference of(DifferenceKind kind, List<Span> left, List<Span> right) {
    return new Difference(kind, left, right, Optional.empty());
  }

  /** The layer that the left version gives, or the right one where the left has nothing. */
  public Layer layer() {
    return (left.isEmpty() ? right : left).get(0).layer();
  }

  /** The stretch from the first to the last character of all its spans. */
  public Range range() {
    int begin = all().mapToInt(Span::begin).min().orElseThrow();
    int end = all().mapToInt(Span::end).max().orElseThrow();
    return new Range(begin, end);
  }

  private Stream<Span> all() {
    return Stream.concat(left.stream(), right.stream());
  }
}
