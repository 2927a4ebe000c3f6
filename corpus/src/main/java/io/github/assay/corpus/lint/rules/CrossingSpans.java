package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds: two spans of one type overlap without one holding the other. */
public final class CrossingSpans implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Layer layer : Layer.values()) {
      List<Map.Entry<Range, Span>> open = new ArrayList<>();
      for (Map.Entry<Range, Span> next : pieces(document, layer)) {
        open.removeIf(e -> e.getKey().end() <= next.getKey().begin());
        for (Map.Entry<Range, Span> earlier : open) {
          if (!earlier.getKey().covers(next.getKey())
              && !earlier.getValue().equals(next.getValue())) {
            findings.span(
                next.getValue(),
                "it crosses %s %s".formatted(layer.label(), earlier.getValue().id()));
          }
        }
        open.add(next);
      }
    }
  }

  private static List<Map.Entry<Range, Span>> pieces(IndexedDocument document, Layer layer) {
    List<Map.Entry<Range, Span>> pieces = new ArrayList<>();
    for (Span span : document.spans(layer)) {
      span.fragments().forEach(r -> pieces.add(Map.entry(r, span)));
    }
    pieces.sort(Map.Entry.comparingByKey());
    return pieces;
  }
}
