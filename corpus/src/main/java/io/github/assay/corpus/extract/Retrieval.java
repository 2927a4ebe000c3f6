package io.github.assay.corpus.extract;

import java.util.Objects;

/**
 * What is known of a page from how it was fetched; a string is empty where it is not known.
 *
 * @param url the address it was fetched from
 * @param retrieved when, ISO 8601
 * @param charset the charset that the server named
 */
public record Retrieval(String url, String retrieved, String charset) {

  /** Nothing is known, as of a file on the disk. */
  public static final Retrieval UNKNOWN = new Retrieval("", "", "");

  /**
   * Checks that nothing is null.
   *
   * @throws NullPointerException if a value is null
   */
  public Retrieval {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(charset, "charset");
  }
}
