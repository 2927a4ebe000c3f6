package io.github.assay.corpus.curate;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What annotators marked alike or nearly so: a span of each who did, of one layer.
 *
 * @param name name of the first annotator who marked it, a stroke, and the id of that span; stays
 *     the same while that layer does. Example: "anna/c3"
 * @param layer the layer of all its spans
 * @param spans the spans by annotator, at least one
 * @param issues what they do not agree on; empty where all agree
 */
public record Item(String name, Layer layer, SortedMap<String, Span> spans, Set<Issue> issues) {

  /** Copies the collections. */
  public Item {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(layer, "layer");
    spans = Collections.unmodifiableSortedMap(new TreeMap<>(spans));
    issues = issues.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(issues));
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("an item needs a span");
    }
  }

  /** Whether all annotators agree on everything about it. */
  public boolean isAgreed() {
    return issues.isEmpty();
  }

  /** An annotator's span, or empty where that one marked nothing. */
  public Optional<Span> span(String annotator) {
    return Optional.ofNullable(spans.get(annotator));
  }

  /** The span of the first annotator who marked it. */
  public Span first() {
    return spans.get(spans.firstKey());
  }

  /** The stretch from the first to the last character of all its spans. */
  public Range range() {
    int begin = spans.values().stream().mapToInt(Span::begin).min().orElseThrow();
    int end = spans.values().stream().mapToInt(Span::end).max().orElseThrow();
    return new Range(begin, end);
  }
}
