package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A system's errors by layer and kind, with examples drawn by chance, and a confusion matrix.
 *
 * <p>Memory does not grow with the number of documents. Not thread-safe.
 */
public final class Errors {

  /** Text shown on either side of an example, in UTF-16 code units. */
  private static final int AROUND = 90;

  private record Drawn(double lot, ErrorExample example) {}

  private final Set<Layer> layers;
  private final int wanted;
  private final long seed;
  private final SortedMap<Layer, SortedMap<DifferenceKind, Integer>> counts = new TreeMap<>();
  private final Map<Layer, Map<DifferenceKind, List<Drawn>>> examples = new EnumMap<>(Layer.class);
  private final SortedMap<String, SortedMap<String, Integer>> confusion = new TreeMap<>();

  /** The row and column of the confusion matrix for no annotation at all. */
  public static final String NOTHING = "(none)";

  Errors(Set<Layer> layers, int wanted, long seed) {
    this.layers = layers;
    this.wanted = wanted;
    this.seed = seed;
  }

  /** Adds a document's differences. */
  void add(String document, Comparison comparison) {
    Draws draws = new Draws(seed, document);
    for (Layer layer : layers) {
      confuse(layer.label(), layer.label(), comparison.pairs(layer).size());
    }
    for (Difference difference : Differences.of(comparison)) {
      double lot = draws.share();
      if (layers.contains(difference.layer())) {
        counts
            .computeIfAbsent(difference.layer(), l -> new TreeMap<>())
            .merge(difference.kind(), 1, Integer::sum);
        confuse(difference);
        keep(lot, example(document, comparison.text(), difference));
      }
    }
  }

  /** A merged or split span stands for one pair; what is left over has no partner. */
  private void confuse(Difference difference) {
    String layer = difference.layer().label();
    switch (difference.kind()) {
      case WRONG_TYPE -> confuse(layer, difference.right().get(0).layer().label(), 1);
      case MISSED -> confuse(layer, NOTHING, 1);
      case SPURIOUS -> confuse(NOTHING, layer, 1);
      case MERGED -> confuse(layer, NOTHING, difference.left().size() - 1);
      case SPLIT -> confuse(NOTHING, layer, difference.right().size() - 1);
      default -> {
        // The pair is counted already.
      }
    }
  }

  private void confuse(String gold, String predicted, int n) {
    if (n > 0) {
      confusion.computeIfAbsent(gold, g -> new TreeMap<>()).merge(predicted, n, Integer::sum);
    }
  }

  private void keep(double lot, ErrorExample example) {
    List<Drawn> drawn =
        examples
            .computeIfAbsent(example.difference().layer(), l -> new EnumMap<>(DifferenceKind.class))
            .computeIfAbsent(example.difference().kind(), k -> new ArrayList<>());
    drawn.add(new Drawn(lot, example));
    drawn.sort(Comparator.comparingDouble(Drawn::lot));
    if (drawn.size() > wanted) {
      drawn.remove(drawn.size() - 1);
    }
  }

  private static ErrorExample example(String document, String text, Difference difference) {
    Range range = difference.range();
    int begin = Math.max(0, range.begin() - AROUND);
    int end = Math.min(text.length(), range.end() + AROUND);
    while (begin > 0 && begin < range.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin++;
    }
    while (end < text.length() && end > range.end() && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    Range window = new Range(begin, end);
    return new ErrorExample(document, window, window.of(text), difference);
  }

  /** Number of errors by layer and kind; of gold's layer, where gold has one. */
  public SortedMap<Layer, SortedMap<DifferenceKind, Integer>> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** The examples kept of a layer and kind, by document and place. */
  public List<ErrorExample> examples(Layer layer, DifferenceKind kind) {
    return Optional.ofNullable(examples.get(layer))
        .map(byKind -> byKind.get(kind))
        .orElse(List.of())
        .stream()
        .map(Drawn::example)
        .sorted(
            Comparator.comparing(ErrorExample::document)
                .thenComparing(e -> e.difference(), Difference.TEXT_ORDER))
        .toList();
  }

  /** How often gold's layer (outer key) was predicted as which (inner key), paired leniently. */
  public SortedMap<String, SortedMap<String, Integer>> confusion() {
    return Collections.unmodifiableSortedMap(confusion);
  }
}
