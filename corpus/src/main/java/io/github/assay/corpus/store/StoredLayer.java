package io.github.assay.corpus.store;

import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.Objects;

/**
 * One layer of one document as it stood on disk when it was read.
 *
 * @param layerName "initial", "gold" or an annotator's name
 * @param document its content
 * @param hash SHA-256 of the file's bytes, to be handed back to {@link Corpus#save}
 */
public record StoredLayer(String layerName, AnnotatedDocument document, String hash) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public StoredLayer {
    Objects.requireNonNull(layerName, "layerName");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(hash, "hash");
  }
}
