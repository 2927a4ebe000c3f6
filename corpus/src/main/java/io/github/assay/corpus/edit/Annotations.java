package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The annotations of a document, indexed so that looking up and changing one costs the same in a
 * long document as in a short one.
 *
 * <p>Only {@link EditSession} changes it. Not thread-safe: read it on the thread that edits.
 */
public final class Annotations {

  private final Map<String, Span> byId = new HashMap<>();
  private final NavigableSet<Span> inOrder = new TreeSet<>(Span.TEXT_ORDER);
  private final NavigableSet<Span> unreviewed = new TreeSet<>(Span.TEXT_ORDER);
  private final Map<Layer, NavigableSet<Span>> byLayer = new EnumMap<>(Layer.class);
  private final IntervalIndex places = new IntervalIndex();
  private final Map<String, NavigableSet<Link>> linksFrom = new HashMap<>();
  private final Map<String, NavigableSet<Link>> linksTo = new HashMap<>();

  Annotations(AnnotatedDocument document) {
    for (Layer layer : Layer.values()) {
      byLayer.put(layer, new TreeSet<>(Span.TEXT_ORDER));
    }
    document.spans().forEach(this::add);
    document.links().forEach(this::add);
  }

  /** All spans in text order, as a view that must not be kept over a change. */
  public NavigableSet<Span> spans() {
    return Collections.unmodifiableNavigableSet(inOrder);
  }

  /** The spans of one layer in text order, as a view that must not be kept over a change. */
  public NavigableSet<Span> spans(Layer layer) {
    return Collections.unmodifiableNavigableSet(byLayer.get(layer));
  }

  /** The suggestions that nobody has decided on, in text order, as a view. */
  public NavigableSet<Span> unreviewed() {
    return Collections.unmodifiableNavigableSet(unreviewed);
  }

  /** Finds a span by its id, or nothing where there is none. */
  public Optional<Span> span(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The spans of which a fragment shares a character with a range, each once, in text order. */
  public List<Span> overlapping(Range range) {
    Set<Span> found = new LinkedHashSet<>();
    places.overlapping(range.begin(), range.end(), found::add);
    return List.copyOf(found);
  }

  /** The spans of which a fragment covers an offset, innermost first. */
  public List<Span> at(int offset) {
    List<Span> found = new ArrayList<>(overlapping(new Range(offset, offset + 1)));
    found.sort(
        (a, b) ->
            a.end() - a.begin() != b.end() - b.begin()
                ? Integer.compare(a.end() - a.begin(), b.end() - b.begin())
                : Span.TEXT_ORDER.compare(b, a));
    return found;
  }

  /** The links that start at a span, sorted. */
  public Collection<Link> linksFrom(String id) {
    return List.copyOf(linksFrom.getOrDefault(id, Collections.emptyNavigableSet()));
  }

  /** The links that lead to a span, sorted. */
  public Collection<Link> linksTo(String id) {
    return List.copyOf(linksTo.getOrDefault(id, Collections.emptyNavigableSet()));
  }

  /** All links, in no order. */
  public List<Link> links() {
    return linksFrom.values().stream().flatMap(Collection::stream).toList();
  }

  /**
   * Checks that a change takes away only what is there and brings no id twice.
   *
   * @throws IllegalArgumentException if it does not fit; the message says why
   */
  void requireFit(Change change) {
    Set<String> gone = new HashSet<>();
    for (Span span : change.removedSpans()) {
      if (!span.equals(byId.get(span.id())) || !gone.add(span.id())) {
        throw new IllegalArgumentException(
            "\"%s\" changes the span %s, which is not there so"
                .formatted(change.label(), span.id()));
      }
    }
    Set<String> added = new HashSet<>();
    for (Span span : change.addedSpans()) {
      if (byId.containsKey(span.id()) && !gone.contains(span.id()) || !added.add(span.id())) {
        throw new IllegalArgumentException(
            "\"%s\" adds the span %s, which is there already".formatted(change.label(), span.id()));
      }
    }
    for (Link link : change.removedLinks()) {
      if (!linksFrom.getOrDefault(link.from(), Collections.emptyNavigableSet()).contains(link)) {
        throw new IllegalArgumentException(
            "\"%s\" removes a link that is not there: %s".formatted(change.label(), link));
      }
    }
  }

  void apply(Change change) {
    change.removedLinks().forEach(this::remove);
    change.removedSpans().forEach(this::remove);
    change.addedSpans().forEach(this::add);
    change.addedLinks().forEach(this::add);
  }

  private void add(Span span) {
    byId.put(span.id(), span);
    inOrder.add(span);
    byLayer.get(span.layer()).add(span);
    places.add(span);
    if (span.provenance().status() == Status.SUGGESTED) {
      unreviewed.add(span);
    }
  }

  private void remove(Span span) {
    byId.remove(span.id());
    inOrder.remove(span);
    byLayer.get(span.layer()).remove(span);
    unreviewed.remove(span);
    places.remove(span);
  }

  private void add(Link link) {
    linksFrom.computeIfAbsent(link.from(), id -> new TreeSet<>()).add(link);
    linksTo.computeIfAbsent(link.to(), id -> new TreeSet<>()).add(link);
  }

  private void remove(Link link) {
    remove(linksFrom, link.from(), link);
    remove(linksTo, link.to(), link);
  }

  private static void remove(Map<String, NavigableSet<Link>> map, String id, Link link) {
    NavigableSet<Link> links = map.get(id);
    if (links != null && links.remove(link) && links.isEmpty()) {
      map.remove(id);
    }
  }
}
