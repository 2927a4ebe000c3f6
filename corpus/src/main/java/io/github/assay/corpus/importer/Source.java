package io.github.assay.corpus.importer;

import io.github.assay.corpus.extract.Retrieval;
import java.util.Objects;

/**
 * One file to import, wherever it lay.
 *
 * @param name the file's name, which tells its kind; in an archive its path there
 * @param shown what messages call it
 * @param bytes its content, unpacked
 * @param retrieval how it was fetched, where that is known
 */
public record Source(String name, String shown, byte[] bytes, Retrieval retrieval) {

  /**
   * Checks that nothing is null.
   *
   * @throws NullPointerException if a value is null
   */
  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(retrieval, "retrieval");
  }
}
