package io.github.assay.corpus.lint;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document with the look-ups that rules need. Immutable and thread-safe.
 *
 * <p>What a person has rejected is kept for counting only: the look-ups leave it out, with its
 * links.
 */
public final class IndexedDocument {

  private final AnnotatedDocument document;
  private final String layerName;
  private final Map<String, Span> byId = new HashMap<>();
  private final Map<Layer, List<Span>> byLayer = new EnumMap<>(Layer.class);
  private final Map<String, List<Link>> from = new HashMap<>();
  private final Map<String, List<Link>> to = new HashMap<>();

  IndexedDocument(AnnotatedDocument document, String layerName) {
    this.document = document;
    this.layerName = layerName;
    for (Span span : document.spans()) {
      if (span.provenance().status() != Status.REJECTED) {
        byId.put(span.id(), span);
        byLayer.computeIfAbsent(span.layer(), l -> new ArrayList<>()).add(span);
      }
    }
    for (Link link : document.links()) {
      if (byId.containsKey(link.from()) && byId.containsKey(link.to())) {
        from.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
        to.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
      }
    }
  }

  /** The document itself, with what was rejected. */
  public AnnotatedDocument document() {
    return document;
  }

  /** Name of the layer, or empty. */
  public String layerName() {
    return layerName;
  }

  /** The document text. */
  public String text() {
    return document.text();
  }

  /** The spans of a layer that were not rejected, in text order. */
  public List<Span> spans(Layer layer) {
    return List.copyOf(byLayer.getOrDefault(layer, List.of()));
  }

  /** All spans that were not rejected, in text order. */
  public List<Span> spans() {
    return document.spans().stream().filter(s -> byId.containsKey(s.id())).toList();
  }

  /**
   * A span that was not rejected.
   *
   * @throws IllegalArgumentException if there is none of this id
   */
  public Span span(String id) {
    Span span = byId.get(id);
    if (span == null) {
      throw new IllegalArgumentException("there is no span " + id);
    }
    return span;
  }

  /** The links of a type that start at a span. */
  public List<Link> linksFrom(Span span, LinkType type) {
    return from.getOrDefault(span.id(), List.of()).stream().filter(l -> l.type() == type).toList();
  }

  /** The links that lead to a span. */
  public List<Link> linksTo(Span span) {
    return List.copyOf(to.getOrDefault(span.id(), List.of()));
  }

  /** The spans that links of a type lead to from a span. */
  public List<Span> linked(Span span, LinkType type) {
    return linksFrom(span, type).stream().map(l -> byId.get(l.to())).toList();
  }

  /** The spans from which links lead to a span. */
  public List<Span> linking(Span span) {
    return linksTo(span).stream().map(l -> byId.get(l.from())).distinct().toList();
  }

  /** The index of the sentence in which an offset lies, or empty where it lies in none. */
  public Optional<Integer> sentenceAt(int offset) {
    return indexAt(document.sentences(), offset);
  }

  /** The token in which an offset lies, or empty where it lies in none. */
  public Optional<Range> tokenAt(int offset) {
    return indexAt(document.tokens(), offset).map(document.tokens()::get);
  }

  /** The zones that share a character with a range, in text order. */
  public List<Zone> zones(Range range) {
    return document.zones().stream().filter(z -> z.range().overlaps(range)).toList();
  }

  /** Finds the last range that begins at or before an offset, and holds it. */
  private static Optional<Integer> indexAt(List<Range> ranges, int offset) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).begin() > offset) {
        high = middle - 1;
      } else if (ranges.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        return Optional.of(middle);
      }
    }
    return Optional.empty();
  }
}
