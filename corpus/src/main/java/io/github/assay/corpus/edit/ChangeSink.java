package io.github.assay.corpus.edit;

import io.github.assay.corpus.AssayException;

/**
 * Takes each change before it is shown, to make it durable.
 *
 * <p>Called on the thread that edits, in the order of the edits, undo and redo included.
 */
@FunctionalInterface
public interface ChangeSink {

  /** Keeps nothing: for tests and for documents outside a corpus. */
  ChangeSink NONE = (documentId, change) -> {};

  /**
   * Writes a change down.
   *
   * @param documentId which document changes
   * @param change what changes
   * @throws AssayException if it cannot be written; the change is then not made
   */
  void append(String documentId, Change change) throws AssayException;
}
