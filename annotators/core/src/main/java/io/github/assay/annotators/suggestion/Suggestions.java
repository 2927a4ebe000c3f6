package io.github.assay.annotators.suggestion;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spans and links that an annotator adds to those a document has.
 *
 * <p>Ids are a letter for the layer and a number, and never one that the document uses already. Not
 * thread-safe; made for one document.
 */
public final class Suggestions {

  private final String origin;
  private final List<Span> spans;
  private final int before;
  private final List<Link> links;
  private final Set<String> used = new HashSet<>();
  private final int[] next = new int[Layer.values().length];

  /**
   * Begins with what the document has.
   *
   * @param document the document
   * @param origin {@code NAME@VERSION} of the annotator
   */
  public Suggestions(AnnotatedDocument document, String origin) {
    this.origin = origin;
    this.spans = new ArrayList<>(document.spans());
    this.before = spans.size();
    this.links = new ArrayList<>(document.links());
    spans.forEach(span -> used.add(span.id()));
  }

  /**
   * Adds a span.
   *
   * @param confidence from 0 to 1; what lies outside is cut off
   * @return its new id
   */
  public String span(
      Layer layer, List<Range> pieces, float confidence, Map<String, String> features) {
    String id;
    do {
      next[layer.ordinal()]++;
      id = letter(layer) + next[layer.ordinal()];
    } while (!used.add(id));
    float bounded = bounded(confidence);
    spans.add(
        Span.of(
                id,
                layer,
                pieces.get(0).begin(),
                pieces.get(0).end(),
                Provenance.suggested(origin, bounded))
            .withFragments(pieces)
            .withFeatures(features));
    return id;
  }

  /**
   * Sets how sure the annotator is of each span that it has added so far.
   *
   * @param confidence by the id of a span, from 0 to 1; a span that is not named keeps its own
   */
  public void weigh(Map<String, Float> confidence) {
    for (int i = before; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (confidence.containsKey(span.id())) {
        float sure = bounded(confidence.get(span.id()));
        spans.set(i, span.withProvenance(Provenance.suggested(origin, sure)));
      }
    }
  }

  /** The spans added so far, without those of the document. */
  public List<Span> added() {
    return List.copyOf(spans.subList(before, spans.size()));
  }

  /** Adds a link between two spans. */
  public void link(LinkType type, String from, String to, String role) {
    links.add(new Link(type, from, to, role));
  }

  /** All spans, those of the document first. */
  public List<Span> spans() {
    return List.copyOf(spans);
  }

  /** All links, those of the document first. */
  public List<Link> links() {
    return List.copyOf(links);
  }

  private static float bounded(float confidence) {
    return Math.max(0f, Math.min(1f, confidence));
  }

  private static String letter(Layer layer) {
    return switch (layer) {
      case CLAIM -> "c";
      case PRECONDITION -> "p";
      case SOURCE -> "s";
      case CUE -> "q";
    };
  }
}
