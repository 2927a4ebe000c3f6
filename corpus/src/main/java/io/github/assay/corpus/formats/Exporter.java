package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;

/**
 * Turns a document into the files of one format.
 *
 * <h2>Contract</h2>
 *
 * <p>One instance serves all documents, on several threads: it keeps no state and touches no file.
 * The same document gives the same bytes. What the format cannot hold is said, never dropped
 * silently.
 */
public interface Exporter {

  /**
   * Exports one document.
   *
   * @param document the document, with sentences and tokens
   * @return its files and what they cannot hold
   * @throws AssayException if the document cannot be exported; names it and the remedy
   */
  Exported export(AnnotatedDocument document) throws AssayException;
}
