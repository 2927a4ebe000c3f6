package io.github.assay.corpus.formats;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one document in one format.
 *
 * @param files content by what is added to the document's name. Example: ".xmi"
 * @param shared content by file name of what all documents share. Example: "TypeSystem.xml"
 * @param losses what the format cannot hold, one line a kind, with its count, or empty
 */
public record Exported(
    SortedMap<String, byte[]> files, SortedMap<String, byte[]> shared, List<String> losses) {

  /** Copies the collections. */
  public Exported {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    shared = Collections.unmodifiableSortedMap(new TreeMap<>(shared));
    losses = List.copyOf(losses);
  }

  /** Files that lack nothing but what is said. */
  static Exported of(Map<String, byte[]> files, Losses losses) {
    return new Exported(new TreeMap<>(files), new TreeMap<>(), losses.lines());
  }
}
