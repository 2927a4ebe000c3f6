package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.file.Path;

/**
 * Reads a document from the file of one format; files beside it that belong to it are read too.
 *
 * <h2>Contract</h2>
 *
 * <p>One instance serves all documents, on several threads: it keeps no state. Files may be damaged
 * or hostile: nothing is handed over of one that is not valid.
 */
public interface Importer {

  /**
   * Reads one document.
   *
   * @param file the file with the annotations
   * @throws AssayException if it is not valid; names file, place and remedy
   */
  AnnotatedDocument read(Path file) throws AssayException;
}
