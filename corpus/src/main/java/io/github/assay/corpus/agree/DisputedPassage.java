package io.github.assay.corpus.agree;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A stretch of text that annotators read differently.
 *
 * @param document id of the document
 * @param range where it lies: all that the differing annotations cover
 * @param text its words
 * @param words number of disputed words: of a layer that some annotators give to them and others
 *     not, summed over layers
 * @param readings what each annotator marked there, by name; an empty list where nothing
 */
public record DisputedPassage(
    String document, Range range, String text, int words, SortedMap<String, List<Span>> readings) {

  /**
   * Copies the readings.
   *
   * @throws NullPointerException if a value is null
   */
  public DisputedPassage {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(text, "text");
    SortedMap<String, List<Span>> copy = new TreeMap<>();
    readings.forEach((annotator, spans) -> copy.put(annotator, List.copyOf(spans)));
    readings = Collections.unmodifiableSortedMap(copy);
  }
}
