package io.github.assay.corpus.lint;

import io.github.assay.corpus.edit.Operation;
import java.util.Objects;

/**
 * A repair of one finding, as an operation that can be undone like any edit.
 *
 * @param label what it does, in the imperative, for menus. Example: "Trim to 10..14"
 * @param safe true if it takes away nothing that anybody could have meant, so that it can be made
 *     unseen; false if a person has to look
 * @param operation the repair itself
 */
public record Fix(String label, boolean safe, Operation operation) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Fix {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(operation, "operation");
  }

  /** A repair that can be made unseen. */
  public static Fix safe(String label, Operation operation) {
    return new Fix(label, true, operation);
  }

  /** A repair that a person has to decide on. */
  public static Fix unsafe(String label, Operation operation) {
    return new Fix(label, false, operation);
  }
}
