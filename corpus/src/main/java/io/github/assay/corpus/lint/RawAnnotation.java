package io.github.assay.corpus.lint;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An annotation as it stands in a file, which may be wrong in every way.
 *
 * @param type short type name. Examples: "Claim", "Sentence"
 * @param id its identifier, or empty where it has none
 * @param begin UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param features String, Boolean and Float features by name; absent where not set
 */
public record RawAnnotation(
    String type, String id, int begin, int end, SortedMap<String, String> features) {

  /** Copies the features. */
  public RawAnnotation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(id, "id");
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }
}
