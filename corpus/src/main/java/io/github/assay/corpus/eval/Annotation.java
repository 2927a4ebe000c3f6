package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * A span as metrics see it: where it lies and of which layer, whatever its id.
 *
 * <p>A value. No record, because a key of so many maps must know its hash.
 */
public final class Annotation {

  private static final String EDGE = " \t\r\n\u00a0\"'“”‘’`´«»„‚.,;:!?()[]{}—–-…";

  private final Layer layer;
  private final List<Range> fragments;
  private final int size;
  private final int hash;

  /**
   * Makes an annotation.
   *
   * @param layer its layer
   * @param fragments its pieces in text order, without overlap
   */
  public Annotation(Layer layer, List<Range> fragments) {
    this.layer = layer;
    this.fragments = List.copyOf(fragments);
    this.size = this.fragments.stream().mapToInt(Range::length).sum();
    this.hash = 31 * layer.ordinal() + this.fragments.hashCode();
  }

  /** Its layer. */
  public Layer layer() {
    return layer;
  }

  /** Its pieces in text order, without overlap. */
  public List<Range> fragments() {
    return fragments;
  }

  /** True for an annotation of the same layer and pieces, false for all else. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Annotation a
            && hash == a.hash
            && layer == a.layer
            && fragments.equals(a.fragments);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return layer.label() + " " + fragments;
  }

  /** Length of the pieces, in UTF-16 code units. */
  public int size() {
    return size;
  }

  /** Begin of the first piece. */
  public int begin() {
    return fragments.get(0).begin();
  }

  /** End of the last piece. */
  public int end() {
    return fragments.get(fragments.size() - 1).end();
  }

  /** Number of UTF-16 code units shared with another. */
  public int overlap(Annotation other) {
    int shared = 0;
    for (Range mine : fragments) {
      for (Range theirs : other.fragments) {
        shared += mine.overlap(theirs);
      }
    }
    return shared;
  }

  /** The pieces without white space, quotes and punctuation at their edges; empty ones left out. */
  List<Range> stripped(String text) {
    List<Range> pieces = new ArrayList<>();
    for (Range fragment : fragments) {
      int begin = fragment.begin();
      int end = fragment.end();
      while (begin < end && EDGE.indexOf(text.charAt(begin)) >= 0) {
        begin++;
      }
      while (end > begin && EDGE.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (begin < end) {
        pieces.add(new Range(begin, end));
      }
    }
    return pieces;
  }
}
