package io.github.assay.corpus.extract;

import java.util.Objects;

/**
 * One statement about an article, and where the page makes it.
 *
 * @param field what it is about
 * @param source where it stands, such as {@code json-ld}, {@code meta}, {@code url}, {@code text}
 * @param value what it says; dates are ISO 8601
 */
public record Found(Field field, String source, String value) {

  /** What a statement is about. */
  public enum Field {
    /** The article's title. */
    TITLE,
    /** Who wrote it. */
    BYLINE,
    /** When it was published. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** The site or paper. */
    PUBLISHER,
    /** The canonical address. */
    URL,
    /** The language. */
    LANGUAGE
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Found {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(value, "value");
  }
}
