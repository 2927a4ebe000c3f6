package io.github.assay.corpus.lint;

import java.util.Objects;
import java.util.Optional;

/**
 * A link as it stands in a file, which may lead nowhere.
 *
 * @param from the annotation that holds it
 * @param feature name of the feature that holds it. Example: "sources"
 * @param role its role, or empty
 * @param target where it leads, or empty where it leads nowhere or to what is not in the index
 */
public record RawLink(
    RawAnnotation from, String feature, String role, Optional<RawAnnotation> target) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public RawLink {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(target, "target");
  }
}
