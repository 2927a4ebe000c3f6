package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.Objects;

/**
 * One piece of an extracted article, in reading order.
 *
 * @param kind what it is
 * @param text its words: not empty, XML-legal, white space at neither end
 * @param sourceBegin where it begins in the file's decoded text, in UTF-16 code units, or -1
 * @param sourceEnd where it ends there, exclusive, or -1
 * @param sameLine whether it goes on in the line of the block before it, as a dateline does into
 *     its paragraph
 */
public record Block(ZoneKind kind, String text, int sourceBegin, int sourceEnd, boolean sameLine) {

  /**
   * Checks that there is text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Block {
    Objects.requireNonNull(kind, "kind");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a block needs text");
    }
  }

  /** The same words as another kind. */
  public Block as(ZoneKind other) {
    return new Block(other, text, sourceBegin, sourceEnd, sameLine);
  }
}
