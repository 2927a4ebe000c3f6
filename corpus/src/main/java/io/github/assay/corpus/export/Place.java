package io.github.assay.corpus.export;

import java.util.Objects;

/**
 * Where a document goes in a split.
 *
 * @param part the part's name
 * @param story id of the first document of its story; documents of one story are in one part
 */
record Place(String part, String story) {

  Place {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(story, "story");
  }
}
