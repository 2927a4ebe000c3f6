package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.nio.file.Path;

/**
 * Somebody else saved a layer first; the loser's work is kept in a file of its own.
 *
 * <p>A conflict is found by content hash, never by time.
 */
public class ConflictException extends AssayException {

  private static final long serialVersionUID = 1L;

  private final transient Path keptCopy;
  private final String currentHash;

  ConflictException(String message, Path keptCopy, String currentHash) {
    super(message);
    this.keptCopy = keptCopy;
    this.currentHash = currentHash;
  }

  /** The XMI file that holds what could not be saved, complete and readable. */
  public Path keptCopy() {
    return keptCopy;
  }

  /** Content hash of the layer that is on disk now; empty if the layer has vanished. */
  public String currentHash() {
    return currentHash;
  }
}
