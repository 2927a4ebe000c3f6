package io.github.assay.corpus.curate;

import io.github.assay.corpus.eval.Comparison;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings together what annotators marked of the same: spans of one layer that share characters, one
 * of each annotator.
 *
 * <p>The first annotator's spans begin items; each further annotator's are paired one to one with
 * the items so far as the lenient metric pairs them, and what is left begins items of its own.
 */
final class Items {

  /** A link seen from an item: to which item, however the annotator's ids are. */
  private record Tie(LinkType type, int target, String role) {}

  private final SortedMap<String, AnnotatedDocument> versions;
  private final List<SortedMap<String, Span>> groups = new ArrayList<>();
  private final Map<String, Map<String, Integer>> groupOf = new HashMap<>();

  Items(SortedMap<String, AnnotatedDocument> versions) {
    this.versions = versions;
    versions.forEach(this::join);
  }

  /** All items, in text order. */
  List<Item> all() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      SortedMap<String, Span> spans = groups.get(i);
      Span first = spans.get(spans.firstKey());
      items.add(new Item(spans.firstKey() + "/" + first.id(), first.layer(), spans, issues(spans)));
    }
    items.sort(
        Comparator.comparing(Item::range).thenComparing(Item::layer).thenComparing(Item::name));
    return items;
  }

  private void join(String annotator, AnnotatedDocument version) {
    Map<String, Integer> mine = groupOf.computeIfAbsent(annotator, a -> new HashMap<>());
    List<Span> soFar = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      SortedMap<String, Span> spans = groups.get(i);
      soFar.add(spans.get(spans.firstKey()).withId(Integer.toString(i)));
    }
    Comparison comparison = new Comparison(version.withAnnotations(soFar, List.of()), version);
    for (Layer layer : Layer.values()) {
      for (Comparison.Pair pair : comparison.pairs(layer)) {
        int group = Integer.parseInt(pair.left().id());
        groups.get(group).put(annotator, pair.right());
        mine.put(pair.right().id(), group);
      }
    }
    for (Span span : version.spans()) {
      if (!mine.containsKey(span.id())) {
        mine.put(span.id(), groups.size());
        groups.add(new TreeMap<>(Map.of(annotator, span)));
      }
    }
  }

  private Set<Issue> issues(SortedMap<String, Span> spans) {
    Set<Issue> issues = EnumSet.noneOf(Issue.class);
    if (spans.size() < versions.size()) {
      issues.add(Issue.PRESENCE);
    }
    if (spans.values().stream().map(Span::fragments).distinct().count() > 1) {
      issues.add(Issue.EXTENT);
    }
    if (spans.values().stream().map(Span::features).distinct().count() > 1) {
      issues.add(Issue.FEATURES);
    }
    Set<Set<Tie>> links = new HashSet<>();
    spans.forEach((annotator, span) -> links.add(ties(annotator, span)));
    if (links.size() > 1) {
      issues.add(Issue.LINKS);
    }
    return issues;
  }

  private Set<Tie> ties(String annotator, Span span) {
    Set<Tie> ties = new HashSet<>();
    for (Link link : versions.get(annotator).links()) {
      if (link.from().equals(span.id())) {
        ties.add(new Tie(link.type(), groupOf.get(annotator).get(link.to()), link.role()));
      }
    }
    return ties;
  }
}
