package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Exact and lenient counts of spans by publisher, zone, quotation, origin and confidence. */
public final class Breakdown {

  /** Shown where a document or a span does not tell. */
  public static final String UNKNOWN = "(unknown)";

  private static final int BANDS = 10;

  /** Made once, for every prediction of every document asks. */
  private static final List<String> BAND_NAMES =
      IntStream.range(0, BANDS)
          .mapToObj(b -> String.format(Locale.ROOT, "%.1f–%.1f", b / 10.0, (b + 1) / 10.0))
          .toList();

  private final Set<Layer> layers;
  private final Map<Facet, SortedMap<String, SortedMap<Measure, Tally>>> sums =
      new EnumMap<>(Facet.class);

  /**
   * Begins with nothing.
   *
   * @param layers layers to count
   */
  Breakdown(Set<Layer> layers) {
    this.layers = layers;
    for (Facet facet : Facet.values()) {
      sums.put(facet, new TreeMap<>());
    }
  }

  /** The counts by value of a facet and by measure; a view. */
  public SortedMap<String, SortedMap<Measure, Tally>> of(Facet facet) {
    return Collections.unmodifiableSortedMap(sums.get(facet));
  }

  /** Adds a document. */
  void add(AnnotatedDocument gold, Comparison comparison) {
    String publisher = known(gold.article().publisher());
    for (Layer layer : layers) {
      count(Facet.PUBLISHER, layer, comparison, (span, partner) -> publisher);
      count(Facet.ZONE, layer, comparison, (span, partner) -> zone(gold, span));
      if (layer == Layer.CLAIM) {
        count(
            Facet.QUOTATION,
            layer,
            comparison,
            (span, partner) -> known(partner.orElse(span).feature("quotation")));
      }
      countOfPredicted(Facet.ORIGIN, layer, comparison, s -> known(s.provenance().origin()));
      countOfPredicted(Facet.CONFIDENCE, layer, comparison, s -> band(s.provenance().confidence()));
    }
  }

  /** Counts gold under its own value, and predictions under the value that the rule gives. */
  private void count(
      Facet facet,
      Layer layer,
      Comparison comparison,
      BiFunction<Span, Optional<Span>, String> value) {
    Set<Annotation> found = new HashSet<>();
    for (Annotation mine : comparison.right().of(layer)) {
      Optional<Annotation> gold = comparison.leftOf(mine);
      gold.ifPresent(found::add);
      boolean exact = gold.filter(mine::equals).isPresent();
      String of = value.apply(comparison.right().span(mine), gold.map(comparison.left()::span));
      add(facet, of, layer, Metric.EXACT, new Tally(exact ? 1 : 0, 1, 0, 0));
      add(facet, of, layer, Metric.LENIENT, new Tally(gold.isPresent() ? 1 : 0, 1, 0, 0));
    }
    Set<Annotation> predicted = new HashSet<>(comparison.right().of(layer));
    for (Annotation gold : comparison.left().of(layer)) {
      String of = value.apply(comparison.left().span(gold), Optional.empty());
      add(facet, of, layer, Metric.EXACT, new Tally(0, 0, predicted.contains(gold) ? 1 : 0, 1));
      add(facet, of, layer, Metric.LENIENT, new Tally(0, 0, found.contains(gold) ? 1 : 0, 1));
    }
  }

  /** Counts predictions under their own value; {@link #close} adds what gold has. */
  private void countOfPredicted(
      Facet facet, Layer layer, Comparison comparison, Function<Span, String> value) {
    for (Annotation mine : comparison.right().of(layer)) {
      Optional<Annotation> gold = comparison.leftOf(mine);
      String of = value.apply(comparison.right().span(mine));
      int exact = gold.filter(mine::equals).isPresent() ? 1 : 0;
      int lenient = gold.isPresent() ? 1 : 0;
      add(facet, of, layer, Metric.EXACT, new Tally(exact, 1, exact, 0));
      add(facet, of, layer, Metric.LENIENT, new Tally(lenient, 1, lenient, 0));
    }
  }

  /** Tells the facets of predictions how much gold there is; once, when all is added. */
  void close(Scores scores) {
    for (Facet facet : Set.of(Facet.ORIGIN, Facet.CONFIDENCE)) {
      for (SortedMap<Measure, Tally> tallies : sums.get(facet).values()) {
        tallies.replaceAll(
            (measure, tally) -> tally.plus(new Tally(0, 0, 0, scores.of(measure).gold())));
      }
    }
  }

  private void add(Facet facet, String value, Layer layer, Metric metric, Tally tally) {
    sums.get(facet)
        .computeIfAbsent(value, v -> new TreeMap<>())
        .merge(Measure.of(layer, metric), tally, Tally::plus);
  }

  /** The innermost zone that holds the span's begin. */
  private static String zone(AnnotatedDocument document, Span span) {
    Zone best = null;
    for (Zone zone : document.zones()) {
      if (zone.range().begin() > span.begin()) {
        break;
      }
      if (zone.range().end() > span.begin()
          && (best == null || zone.range().length() <= best.range().length())) {
        best = zone;
      }
    }
    return best == null ? UNKNOWN : best.kind().label();
  }

  private static String band(float confidence) {
    return BAND_NAMES.get(Math.min(BANDS - 1, (int) (confidence * BANDS)));
  }

  private static String known(String value) {
    return value.isEmpty() ? UNKNOWN : value;
  }
}
