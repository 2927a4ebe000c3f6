package io.github.assay.corpus.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One annotation: a claim, precondition, source or cue, in one piece or several.
 *
 * @param id stable identifier, unique in its document
 * @param layer what it is
 * @param fragments its pieces in text order, at least one, not overlapping
 * @param features plain features by name ({@link Layer#features()}), values by label; absent where
 *     not set
 * @param provenance who made it and where it stands
 */
public record Span(
    String id,
    Layer layer,
    List<Range> fragments,
    SortedMap<String, String> features,
    Provenance provenance) {

  /** Text order; where two begin and end together, layers in the order of their declaration. */
  public static final Comparator<Span> TEXT_ORDER =
      Comparator.comparing((Span s) -> s.fragments().get(0))
          .thenComparing(Span::layer)
          .thenComparing(Span::id);

  /**
   * Checks and copies the values.
   *
   * @throws NullPointerException if one is null
   * @throws IllegalArgumentException if the id is empty, there is no fragment, or fragments overlap
   *     or are out of order
   */
  public Span {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(provenance, "provenance");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a span needs an id");
    }
    fragments = List.copyOf(fragments);
    // Most spans of a large document have none, and two maps for each would be half its memory.
    features =
        features.isEmpty()
            ? Collections.emptySortedMap()
            : Collections.unmodifiableSortedMap(new TreeMap<>(features));
    if (fragments.isEmpty()) {
      throw new IllegalArgumentException("span " + id + " has no fragment");
    }
    for (int i = 1; i < fragments.size(); i++) {
      if (fragments.get(i).begin() < fragments.get(i - 1).end()) {
        throw new IllegalArgumentException(
            "fragments of span " + id + " overlap or are out of order: " + fragments);
      }
    }
  }

  /** A span in one piece, without features. */
  public static Span of(String id, Layer layer, int begin, int end, Provenance provenance) {
    return new Span(id, layer, List.of(new Range(begin, end)), new TreeMap<>(), provenance);
  }

  /** Begin of the first fragment, in UTF-16 code units. */
  public int begin() {
    return fragments.get(0).begin();
  }

  /** End of the last fragment, in UTF-16 code units. */
  public int end() {
    return fragments.get(fragments.size() - 1).end();
  }

  /** Value of a feature, or the empty string where it is not set. */
  public String feature(String name) {
    return features.getOrDefault(name, "");
  }

  /** The same with other pieces. */
  public Span withFragments(List<Range> newFragments) {
    return new Span(id, layer, newFragments, features, provenance);
  }

  /** The same with one feature set, or removed where the value is empty. */
  public Span withFeature(String name, String value) {
    SortedMap<String, String> changed = new TreeMap<>(features);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Span(id, layer, fragments, changed, provenance);
  }

  /** The same with all features replaced. */
  public Span withFeatures(Map<String, String> newFeatures) {
    return new Span(id, layer, fragments, new TreeMap<>(newFeatures), provenance);
  }

  /** The same with other provenance. */
  public Span withProvenance(Provenance newProvenance) {
    return new Span(id, layer, fragments, features, newProvenance);
  }

  /** The same with another id. */
  public Span withId(String newId) {
    return new Span(newId, layer, fragments, features, provenance);
  }

  /** The text of the pieces, parted by an ellipsis. */
  public String coveredText(CharSequence text) {
    StringBuilder covered = new StringBuilder();
    for (Range fragment : fragments) {
      covered.append(covered.isEmpty() ? "" : " … ").append(fragment.of(text));
    }
    return covered.toString();
  }
}
