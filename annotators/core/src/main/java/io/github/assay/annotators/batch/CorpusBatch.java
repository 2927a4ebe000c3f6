package io.github.assay.annotators.batch;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * A corpus as input and output of a batch: suggestions become a layer of their own.
 *
 * <p>What people annotated is in layers of their own, which a batch never touches. Not thread-safe.
 */
public final class CorpusBatch {

  /** Name of the layer that holds the suggestions of the run made last. */
  public static final String LAYER = "suggestions";

  private final Corpus corpus;
  private final Iterator<String> ids;

  /** Content hashes of the suggestions on disk, by document, until new ones are saved. */
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
    String id = ids.next();
    AnnotatedDocument initial = corpus.read(id, Corpus.INITIAL).document();
    hashes.put(
        id, corpus.layers(id).contains(LAYER) ? corpus.read(id, LAYER).hash() : Corpus.ABSENT);
    return Optional.of(initial);
  }

  /**
   * Saves the suggestions of a document; those of an earlier run go to the history.
   *
   * @throws AssayException if somebody else changed it meanwhile, or it cannot be written
   */
  public void save(AnnotatedDocument document) throws AssayException {
    corpus.save(document.id(), LAYER, document, hashes.remove(document.id()));
  }
}
