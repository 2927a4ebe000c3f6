package io.github.assay.corpus.formats;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import java.util.List;
import java.util.TreeMap;

/** Counts what a format cannot hold. */
final class Losses {

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  void add(String what) {
    add(what, 1);
  }

  void add(String what, int count) {
    if (count > 0) {
      counts.merge(what, count, Integer::sum);
    }
  }

  /** Counts what is known of the article as a whole. */
  void addFacts(AnnotatedDocument document) {
    add("facts about the article", document.article().equals(Article.UNKNOWN) ? 0 : 1);
    add("further facts (meta)", document.meta().size());
  }

  List<String> lines() {
    return counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList();
  }
}
