package io.github.assay.corpus.model;

import java.util.Objects;

/**
 * What is known of an article as a whole; every value is the empty string where it is not known.
 *
 * @param url canonical address
 * @param publisher site or paper
 * @param title title
 * @param byline who wrote it, as printed
 * @param published ISO 8601, as precisely as known
 * @param retrieved ISO 8601
 * @param language BCP 47
 * @param fileSha256 SHA-256 of the imported file's bytes, lower-case hexadecimal
 */
public record Article(
    String url,
    String publisher,
    String title,
    String byline,
    String published,
    String retrieved,
    String language,
    String fileSha256) {

  /** An article of which nothing is known. */
  public static final Article UNKNOWN = new Article("", "", "", "", "", "", "", "");

  /**
   * Checks that nothing is null.
   *
   * @throws NullPointerException if a value is null
   */
  public Article {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(fileSha256, "fileSha256");
  }
}
