package io.github.assay.annotators.batch;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.StoredLayer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * A corpus as input and output of a batch: suggestions replace those in the initial layers.
 *
 * <p>What people annotated is in layers of their own, which a batch never touches. Not thread-safe.
 */
public final class CorpusBatch {

  private final Corpus corpus;
  private final Iterator<String> ids;

  /** Content hashes of the initial layers handed out and not yet written back. */
  private final Map<String, String> hashes = new HashMap<>();

  /**
   * Prepares a run over all documents.
   *
   * @throws AssayException if the corpus cannot be listed
   */
  public CorpusBatch(Corpus corpus) throws AssayException {
    this.corpus = corpus;
    this.ids = corpus.documents().iterator();
  }

  /** Gives the initial layer of the next document. */
  public Optional<AnnotatedDocument> next() throws AssayException {
    if (!ids.hasNext()) {
      return Optional.empty();
    }
    StoredLayer initial = corpus.read(ids.next(), Corpus.INITIAL);
    hashes.put(initial.document().id(), initial.hash());
    return Optional.of(initial.document());
  }

  /**
   * Writes an initial layer back, unless it is as it was.
   *
   * @throws AssayException if somebody else changed it meanwhile, or it cannot be written
   */
  public void save(AnnotatedDocument document) throws AssayException {
    corpus.save(document.id(), Corpus.INITIAL, document, hashes.remove(document.id()));
  }
}
