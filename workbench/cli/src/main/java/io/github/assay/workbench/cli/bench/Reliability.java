package io.github.assay.workbench.cli.bench;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.Quotation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sets the confidence of suggestions against the share that gold confirms. Not thread-safe. */
final class Reliability {

  private static final int BINS = 5;

  private static final class Row {
    private final int[] count = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];
  }

  private final Map<Layer, Row> rows = new EnumMap<>(Layer.class);

  /**
   * Counts the suggestions of a document.
   *
   * <p>Claims in the article's own voice, which only preconditions make, count where gold has
   * preconditions.
   *
   * @param gold the document with the right spans
   * @param found the document with suggestions
   * @param attributed whether gold has claims, sources and cues
   * @param conditional whether gold has preconditions
   */
  void add(
      AnnotatedDocument gold, AnnotatedDocument found, boolean attributed, boolean conditional) {
    Map<Layer, Set<List<Range>>> right = new EnumMap<>(Layer.class);
    for (Span span : gold.spans()) {
      right.computeIfAbsent(span.layer(), k -> new HashSet<>()).add(span.fragments());
    }
    for (Span span : found.spans()) {
      boolean condition =
          span.layer() == Layer.PRECONDITION
              || span.feature("kind").equals(CueKind.CONDITION.label());
      boolean ownVoice = span.feature("quotation").equals(Quotation.NONE.label()) && !conditional;
      if (!ownVoice && (condition ? conditional : attributed)) {
        Row row = rows.computeIfAbsent(span.layer(), k -> new Row());
        double confidence = span.provenance().confidence();
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        row.count[bin]++;
        row.confidence[bin] += confidence;
        row.right[bin] +=
            right.getOrDefault(span.layer(), Set.of()).contains(span.fragments()) ? 1 : 0;
      }
    }
  }

  /** A heading and a line for each type and fifth of the scale that has suggestions. */
  List<String> lines(String pipeline) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("confidence of " + pipeline + " against the share of suggestions exactly right");
    rows.forEach(
        (layer, row) -> {
          for (int bin = 0; bin < BINS; bin++) {
            if (row.count[bin] > 0) {
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "%-13s %.1f-%.1f  %6d suggestions  mean confidence %.2f  right %.2f",
                      layer.label(),
                      (double) bin / BINS,
                      (bin + 1.0) / BINS,
                      row.count[bin],
                      row.confidence[bin] / row.count[bin],
                      (double) row.right[bin] / row.count[bin]));
            }
          }
        });
    return lines;
  }
}
