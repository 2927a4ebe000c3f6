package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two versions of a document's annotations side by side, with the spans that correspond.
 *
 * <p>Spans of one layer correspond one to one where they share a character: equal ones first, then
 * by the number of shared characters. Rejected spans are not there at all. Thread-safe once made.
 */
public final class Comparison {

  /**
   * Two spans of one layer that correspond.
   *
   * @param left the span of the left version
   * @param right the span of the right version
   */
  public record Pair(Span left, Span right) {}

  private final String text;
  private final Side left;
  private final Side right;
  private final Map<Layer, Alignment> alignments = new EnumMap<>(Layer.class);

  /**
   * Lays two versions side by side.
   *
   * @param left gold, or one annotator's version
   * @param right the version to judge, or another annotator's, of the same text
   * @throws IllegalArgumentException if the texts differ
   */
  public Comparison(AnnotatedDocument left, AnnotatedDocument right) {
    this(left, right, false);
  }

  Comparison(AnnotatedDocument left, AnnotatedDocument right, boolean singleFragments) {
    if (!left.text().equals(right.text())) {
      throw new IllegalArgumentException("the texts of " + left.id() + " differ");
    }
    this.text = left.text();
    this.left = new Side(left, singleFragments);
    this.right = new Side(right, singleFragments);
    for (Layer layer : Layer.values()) {
      alignments.put(layer, new Alignment(this.left.of(layer), this.right.of(layer)));
    }
  }

  /** The spans of a layer that correspond, in the order of the pairing. */
  public List<Pair> pairs(Layer layer) {
    List<Pair> pairs = new ArrayList<>();
    alignments
        .get(layer)
        .pairs()
        .forEach((mine, gold) -> pairs.add(new Pair(left.span(gold), right.span(mine))));
    return pairs;
  }

  /** Tells whether the left version links two spans, or spans at the same places as them. */
  public boolean leftLinks(LinkType type, Span from, Span to) {
    return left.ties().contains(tie(type, from, to));
  }

  /** Tells whether the right version links two spans, or spans at the same places as them. */
  public boolean rightLinks(LinkType type, Span from, Span to) {
    return right.ties().contains(tie(type, from, to));
  }

  private static Side.Tie tie(LinkType type, Span from, Span to) {
    return new Side.Tie(
        type,
        new Annotation(from.layer(), from.fragments()),
        new Annotation(to.layer(), to.fragments()));
  }

  /** The text of both. */
  public String text() {
    return text;
  }

  Side left() {
    return left;
  }

  Side right() {
    return right;
  }

  Alignment alignment(Layer layer) {
    return alignments.get(layer);
  }

  /** Gold's partner of a prediction, or empty where it has none. */
  Optional<Annotation> leftOf(Annotation annotation) {
    return Optional.ofNullable(alignments.get(annotation.layer()).goldOf(annotation));
  }
}
