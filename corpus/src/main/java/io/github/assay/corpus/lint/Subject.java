package io.github.assay.corpus.lint;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.Objects;
import java.util.Optional;

/**
 * One layer of one document, as the rules see it.
 *
 * @param name id of the document, or name of the file
 * @param layerName "initial", "gold", an annotator's name, or empty
 * @param failure why the layer cannot be read, or empty where it can
 * @param raw the layer as it stands, or empty where not even that can be had
 * @param document the layer as a value, or empty where its form is not sound
 */
public record Subject(
    String name,
    String layerName,
    Optional<String> failure,
    Optional<RawDocument> raw,
    Optional<IndexedDocument> document) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Subject {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(layerName, "layerName");
    Objects.requireNonNull(failure, "failure");
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(document, "document");
  }

  /**
   * A layer that is in memory already, and so of sound form.
   *
   * @param document the document with the layer's annotations
   * @param layerName the layer's name, or empty
   */
  public static Subject of(AnnotatedDocument document, String layerName) {
    return new Subject(
        document.id(),
        layerName,
        Optional.empty(),
        Optional.of(RawReader.of(document)),
        Optional.of(new IndexedDocument(document, layerName)));
  }

  /** A file that cannot be read at all. */
  static Subject unreadable(String name, String layerName, String failure) {
    return new Subject(name, layerName, Optional.of(failure), Optional.empty(), Optional.empty());
  }
}
