package io.github.assay.corpus.jsonl;

import io.github.assay.corpus.AssayException;

/** A fault after which the rest of a JSON Lines file cannot be read. */
public final class JsonlEndException extends AssayException {

  private static final long serialVersionUID = 1L;

  JsonlEndException(String message, Throwable cause) {
    super(message, cause);
  }
}
