package io.github.assay.corpus.model;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.Objects;

/**
 * A piece of the article's layout.
 *
 * @param kind what it is
 * @param range where it lies in the document text
 * @param sourceBegin where it begins in the imported file, in UTF-16 code units of its decoded
 *     text, or -1 where unknown
 * @param sourceEnd where it ends there, exclusive, or -1 where unknown
 */
public record Zone(ZoneKind kind, Range range, int sourceBegin, int sourceEnd) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if kind or range is null
   */
  public Zone {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(range, "range");
  }
}
