package io.github.assay.annotators.batch;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Ledger;
import io.github.assay.corpus.store.StoredLayer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A corpus as input and output of a batch: suggestions become a layer of their own.
 *
 * <p>What people annotated is in layers of their own, which a batch never touches. A run that was
 * cut short is gone on with by the next of the same kind: documents whose suggestions are on the
 * disk are passed over, and those that failed are listed again. The result is, byte for byte, that
 * of a run that nothing disturbed.
 *
 * <p>{@link #next} is called by one thread at a time; {@link #keep} and {@link #failed} by any. The
 * caller closes it.
 */
public final class CorpusBatch implements Batch.Input, Batch.Keeper, AutoCloseable {

  private final Corpus corpus;
  private final Ledger ledger;
  private final List<String> all;
  private final Iterator<String> ids;
  private final List<AssayException> earlierFailures = new ArrayList<>();
  private final int done;

  /** What went in and what it is to replace, by document, while it is worked on. */
  private final Map<String, Hashes> hashes = new ConcurrentHashMap<>();

  private record Hashes(String input, String before) {

    /** Of a file that could not be read; the next run tries it again. */
    static final Hashes UNKNOWN = new Hashes("", "");
  }

  private CorpusBatch(Corpus corpus, Ledger ledger) throws AssayException {
    this.corpus = corpus;
    this.ledger = ledger;
    this.all = corpus.documents();
    List<String> open = new ArrayList<>();
    for (String id : all) {
      Optional<Ledger.Entry> entry = ledger.entry(id);
      if (entry.isEmpty() || !stands(id, entry.get())) {
        open.add(id);
      } else if (entry.get().failed()) {
        earlierFailures.add(new AssayException(entry.get().reason()));
      }
    }
    this.ids = open.iterator();
    this.done = all.size() - open.size() - earlierFailures.size();
  }

  /**
   * Prepares a run over all documents, or what is left of one that was cut short.
   *
   * @param run everything that the suggestions depend on beside the documents: annotators with
   *     their versions, parameters, models
   * @throws AssayException if another run is at work, or the corpus cannot be listed
   */
  public static CorpusBatch of(Corpus corpus, String run) throws AssayException {
    Ledger ledger = corpus.ledger(Corpus.SUGGESTIONS, run);
    boolean made = false;
    try {
      CorpusBatch batch = new CorpusBatch(corpus, ledger);
      made = true;
      return batch;
    } finally {
      if (!made) {
        ledger.close();
      }
    }
  }

  /** Number of documents in the corpus. */
  public int size() {
    return all.size();
  }

  /** Number of documents that an earlier run, cut short, has annotated. */
  public int done() {
    return done;
  }

  /** The errors of documents that failed in an earlier run, cut short; they are not tried again. */
  public List<AssayException> earlierFailures() {
    return List.copyOf(earlierFailures);
  }

  @Override
  public Optional<AnnotatedDocument> next() throws AssayException {
    if (!ids.hasNext()) {
      return Optional.empty();
    }
    String id = ids.next();
    hashes.put(id, Hashes.UNKNOWN);
    try {
      hashes.put(
          id, new Hashes(corpus.hash(id, Corpus.INITIAL), corpus.hash(id, Corpus.SUGGESTIONS)));
      StoredLayer initial = corpus.read(id, Corpus.INITIAL);
      hashes.put(id, new Hashes(initial.hash(), hashes.get(id).before()));
      return Optional.of(initial.document());
    } catch (AssayException e) {
      failed(id, e);
      throw e;
    }
  }

  @Override
  public void keep(AnnotatedDocument document) throws AssayException {
    Hashes known = hashes.get(document.id());
    String output = corpus.save(document.id(), Corpus.SUGGESTIONS, document, known.before());
    ledger.note(document.id(), new Ledger.Entry(known.input(), output, ""));
    hashes.remove(document.id());
  }

  @Override
  public void failed(String id, AssayException error) throws AssayException {
    Hashes known = hashes.remove(id);
    ledger.note(id, new Ledger.Entry(known.input(), "", error.getMessage()));
  }

  /** Notes that the run came to its end, so that the next begins anew. */
  public void finish() throws AssayException {
    ledger.finish();
  }

  @Override
  public void close() throws AssayException {
    ledger.close();
  }

  private boolean stands(String id, Ledger.Entry entry) {
    try {
      return corpus.hash(id, Corpus.INITIAL).equals(entry.input())
          && (entry.failed() || corpus.hash(id, Corpus.SUGGESTIONS).equals(entry.output()));
    } catch (AssayException e) {
      // Whoever comes to this document again meets the same error, and reports it.
      return false;
    }
  }
}
