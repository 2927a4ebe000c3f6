package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import java.util.Optional;

/**
 * One person's unsaved work on one layer: every edit is on the disk before it is made.
 *
 * <p>If the process is killed, {@link Corpus#edit} gives back all edits that {@link EditSession}
 * had performed. Only one draft of a layer is open at a time, in all processes. Not thread-safe;
 * whoever opens it closes it. Closing an unsaved draft keeps its journal: the edits are back when
 * it is opened again.
 */
public final class Draft implements AutoCloseable {

  private final Corpus corpus;
  private final String id;
  private final String layerName;
  private final Journal journal;
  private final CorpusLocks.Held lock;
  private final EditSession session;
  private final int recovered;
  private final Optional<String> warning;
  private JournalBase base;
  private String expectedHash;

  Draft(
      Corpus corpus,
      String id,
      String layerName,
      Journal journal,
      CorpusLocks.Held lock,
      DraftStart start) {
    this.corpus = corpus;
    this.id = id;
    this.layerName = layerName;
    this.journal = journal;
    this.lock = lock;
    this.base = start.base();
    this.expectedHash = start.expectedHash();
    this.recovered = start.replayed().size();
    this.warning = start.warning();
    this.session =
        new EditSession(
            start.document(),
            start.base().annotator(),
            (document, change) -> keep(change),
            start.replayed());
  }

  /** The document and its undoable edits. */
  public EditSession session() {
    return session;
  }

  /** Id of the document. */
  public String documentId() {
    return id;
  }

  /** Name of the layer that is edited. */
  public String layerName() {
    return layerName;
  }

  /** How many edits of an earlier process were brought back; 0 where none was unsaved. */
  public int recovered() {
    return recovered;
  }

  /** What the annotator should know of edits that could not be brought back; mostly empty. */
  public Optional<String> warning() {
    return warning;
  }

  /**
   * Saves the layer, and ends the journal.
   *
   * @return the hash of what is on disk now
   * @throws ConflictException if somebody else saved the layer; the work is kept in a file of its
   *     own and the draft stays as it is
   * @throws AssayException if it cannot be saved; the journal still has every edit
   */
  public String save() throws AssayException {
    long revision = session.revision();
    AnnotatedDocument document = session.document();
    String hash = corpus.save(id, layerName, document, expectedHash);
    journal.clear();
    expectedHash = hash;
    base = new JournalBase(layerName, hash, base.annotator());
    session.saved(revision);
    return hash;
  }

  /**
   * Throws the unsaved edits away, and closes the draft.
   *
   * @throws AssayException if the journal cannot be removed
   */
  public void discard() throws AssayException {
    try {
      journal.clear();
    } finally {
      close();
    }
  }

  @Override
  public void close() throws AssayException {
    try {
      journal.close();
    } finally {
      lock.close();
    }
  }

  private void keep(Change change) throws AssayException {
    for (Span span : change.addedSpans()) {
      requireLegal(span.provenance().note(), span);
      requireLegal(span.id(), span);
      for (String value : span.features().values()) {
        requireLegal(value, span);
      }
    }
    for (Link link : change.addedLinks()) {
      if (XmlBytes.illegal(link.role()) >= 0) {
        throw new AssayException(id + ": the role of a link has a character that XML cannot hold");
      }
    }
    journal.append(base, change);
  }

  /** What the journal took but a save refused would never leave it again. */
  private void requireLegal(String value, Span span) throws AssayException {
    int at = XmlBytes.illegal(value);
    if (at >= 0) {
      throw new AssayException(
          "%s, %s %s: the character U+%04X cannot be saved; type it anew without that character"
              .formatted(id, span.layer().label(), span.id(), (int) value.charAt(at)));
    }
  }

  /** The unsaved edits of one layer, left by a process that is gone or still at work. */
  public record Unsaved(String documentId, String layerName, String annotator) {}
}
