package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.link.Chain;
import io.github.assay.annotators.learned.link.Relations.Lesson;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes training material of gold documents: finds out which chains each corpus annotates.
 *
 * <p>A corpus is told by the fact {@code corpus} of its documents. It annotates attribution if any
 * of its documents has a source or a cue of attribution, and conditions if any has a precondition;
 * text without annotations then teaches that there is nothing. Where the fact {@code claim_role} is
 * set, claims are conditioned clauses and not attributed: such a corpus does not teach attribution.
 */
final class Lessons {

  private Lessons() {}

  static List<Lesson> of(List<AnnotatedDocument> documents, Set<Layer> layers) {
    Map<String, Set<Chain>> chains = new TreeMap<>();
    for (AnnotatedDocument document : documents) {
      Set<Chain> found = chains.computeIfAbsent(corpus(document), k -> EnumSet.noneOf(Chain.class));
      boolean attributed = !document.meta().containsKey("claim_role");
      for (Span span : document.spans()) {
        if (span.layer() == Layer.PRECONDITION && layers.contains(Layer.PRECONDITION)) {
          found.add(Chain.CONDITION);
        }
        if ((span.layer() == Layer.CLAIM || span.layer() == Layer.SOURCE)
            && attributed
            && (layers.contains(Layer.CLAIM)
                || layers.contains(Layer.SOURCE)
                || layers.contains(Layer.CUE))) {
          found.add(Chain.ATTRIBUTION);
        }
      }
    }
    List<Lesson> lessons = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      AnnotatedDocument ready = Model.segmented(document);
      lessons.add(new Lesson(ready, Words.of(ready), chains.get(corpus(document))));
    }
    return lessons;
  }

  /** A line for each corpus, for the header of a model. */
  static SortedMap<String, String> describe(List<AnnotatedDocument> documents) {
    SortedMap<String, StringBuilder> texts = new TreeMap<>();
    Map<String, int[]> counts = new TreeMap<>();
    for (AnnotatedDocument document : documents) {
      String corpus = corpus(document);
      int[] count = counts.computeIfAbsent(corpus, k -> new int[1 + Layer.values().length]);
      count[0]++;
      StringBuilder text = texts.computeIfAbsent(corpus, k -> new StringBuilder());
      text.append(document.id()).append('\n').append(Sha256.of(document.text())).append('\n');
      for (Span span : document.spans()) {
        count[1 + span.layer().ordinal()]++;
        text.append(span.layer().label()).append(span.fragments()).append('\n');
      }
    }
    SortedMap<String, String> lines = new TreeMap<>();
    counts.forEach(
        (corpus, count) -> {
          StringBuilder line = new StringBuilder().append(count[0]).append(" documents");
          Map<Layer, Integer> byLayer = new EnumMap<>(Layer.class);
          for (Layer layer : Layer.values()) {
            byLayer.put(layer, count[1 + layer.ordinal()]);
          }
          byLayer.forEach(
              (layer, n) -> line.append(", ").append(n).append(' ').append(layer.label()));
          line.append(", sha256 ").append(Sha256.of(texts.get(corpus).toString()));
          lines.put(corpus.isEmpty() ? "(no corpus named)" : corpus, line.toString());
        });
    return lines;
  }

  private static String corpus(AnnotatedDocument document) {
    return document.meta().getOrDefault("corpus", "");
  }
}
