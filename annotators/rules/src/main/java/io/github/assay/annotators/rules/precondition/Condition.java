package io.github.assay.annotators.rules.precondition;

import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.PreconditionKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One precondition with its cue and what depends on it, as ranges of the text.
 *
 * @param what the precondition
 * @param cue the pieces of its cue, in text order; empty for an inverted clause
 * @param dependent what depends on it, where the sentence says so
 * @param kind how it bears on what depends on it
 * @param negated true where its wording names what blocks
 * @param confidence how likely it is right, from 0 to 1
 */
record Condition(
    Range what,
    List<Range> cue,
    Optional<Range> dependent,
    PreconditionKind kind,
    boolean negated,
    float confidence) {

  /**
   * Copies the list.
   *
   * @throws NullPointerException if a value is null
   */
  Condition {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(dependent, "dependent");
    Objects.requireNonNull(kind, "kind");
    cue = List.copyOf(cue);
  }
}
