package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.Comparison;
import io.github.assay.corpus.eval.DocumentScorer;
import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.eval.Units;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One document as all its annotators read it, counted once for every sum that it goes into.
 *
 * <p>Annotators are numbers, places in a list that the caller keeps.
 */
final class Reading {

  /** Two annotators, the first the lower number. */
  record Two(int a, int b) {}

  private static final String NONE = "-";

  private final int annotators;
  private final Map<Integer, AnnotatedDocument> versions;
  private final String text;
  private final SortedMap<Subject, Map<List<String>, Integer>> codings = new TreeMap<>();
  private final Map<Two, SortedMap<Measure, Tally>> tallies = new LinkedHashMap<>();

  /**
   * Counts a document.
   *
   * @param annotators number of annotators of the whole study
   * @param versions the versions of those who annotated this document, at least two, of one text
   * @param layers layers to look at
   */
  Reading(int annotators, SortedMap<Integer, AnnotatedDocument> versions, Set<Layer> layers) {
    this.annotators = annotators;
    this.versions = versions;
    this.text = versions.get(versions.firstKey()).text();
    words(layers);
    DocumentScorer scorer = new DocumentScorer(layers, false);
    for (Map.Entry<Integer, AnnotatedDocument> one : versions.entrySet()) {
      versions
          .tailMap(one.getKey() + 1)
          .forEach(
              (other, version) -> {
                Two two = new Two(one.getKey(), other);
                Comparison comparison = new Comparison(one.getValue(), version);
                tallies.put(two, scorer.score(comparison));
                layers.forEach(layer -> features(two, comparison, layer));
                for (LinkType type : LinkType.values()) {
                  links(two, comparison, type, layers);
                }
              });
    }
  }

  Set<Integer> who() {
    return versions.keySet();
  }

  String text() {
    return text;
  }

  SortedMap<Subject, Map<List<String>, Integer>> codings() {
    return codings;
  }

  Map<Two, SortedMap<Measure, Tally>> tallies() {
    return tallies;
  }

  /** What an annotator marked of a layer, piece by piece. */
  List<Range> ranges(int annotator, Layer layer) {
    return versions.get(annotator).spans().stream()
        .filter(s -> s.layer() == layer)
        .flatMap(s -> s.fragments().stream())
        .toList();
  }

  private void words(Set<Layer> layers) {
    Units words = Units.tokens(text);
    Map<Integer, Map<Layer, BitSet>> marked = new TreeMap<>();
    for (int annotator : versions.keySet()) {
      Map<Layer, BitSet> theirs = new EnumMap<>(Layer.class);
      layers.forEach(layer -> theirs.put(layer, words.in(ranges(annotator, layer))));
      marked.put(annotator, theirs);
    }
    for (int word = 0; word < words.size(); word++) {
      String[] all = new String[annotators];
      for (int annotator : versions.keySet()) {
        all[annotator] = layersAt(marked.get(annotator), word);
      }
      count(Subject.ALL_LAYERS, all);
      for (Layer layer : layers) {
        String[] labels = new String[annotators];
        for (int annotator : versions.keySet()) {
          labels[annotator] = marked.get(annotator).get(layer).get(word) ? layer.label() : NONE;
        }
        count(Subject.of(layer), labels);
      }
    }
  }

  private static String layersAt(Map<Layer, BitSet> marked, int word) {
    Set<Layer> here = EnumSet.noneOf(Layer.class);
    marked.forEach(
        (layer, words) -> {
          if (words.get(word)) {
            here.add(layer);
          }
        });
    return here.toString();
  }

  private void features(Two two, Comparison comparison, Layer layer) {
    for (Comparison.Pair pair : comparison.pairs(layer)) {
      for (String feature : layer.features()) {
        count(
            Subject.of(layer, feature),
            labels(two, pair.left().feature(feature), pair.right().feature(feature)));
      }
    }
  }

  private void links(Two two, Comparison comparison, LinkType type, Set<Layer> layers) {
    for (Layer start : layers) {
      if (type.allowsFrom(start) && layers.contains(type.target())) {
        for (Comparison.Pair from : comparison.pairs(start)) {
          for (Comparison.Pair to : comparison.pairs(type.target())) {
            count(
                Subject.of(type),
                labels(
                    two,
                    linked(comparison.leftLinks(type, from.left(), to.left())),
                    linked(comparison.rightLinks(type, from.right(), to.right()))));
          }
        }
      }
    }
  }

  private static String linked(boolean linked) {
    return linked ? "linked" : NONE;
  }

  private String[] labels(Two two, String a, String b) {
    String[] labels = new String[annotators];
    labels[two.a()] = a;
    labels[two.b()] = b;
    return labels;
  }

  private void count(Subject subject, String[] labels) {
    codings
        .computeIfAbsent(subject, s -> new LinkedHashMap<>())
        .merge(Arrays.asList(labels), 1, Integer::sum);
  }

  /** All spans of an annotator's version, in text order. */
  List<Span> spans(int annotator) {
    return versions.get(annotator).spans();
  }
}
