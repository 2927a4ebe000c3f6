package io.github.assay.corpus.duplicates;

import java.util.Objects;

/**
 * Two documents much of whose text is the same.
 *
 * @param id the later document, in the order in which they were added
 * @param of the earlier one
 * @param share how much of the shorter one's text is in the longer one, 0 to 1
 */
public record Copy(String id, String of, double share) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the share is none
   */
  public Copy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(of, "of");
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share is 0 to 1, not " + share);
    }
  }
}
