package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.Tally;
import java.util.Objects;

/**
 * Agreement where annotators saw suggestions, or where these were hidden from them.
 *
 * <p>If they agree more with the suggestions where they saw them, suggestions lead them; if they
 * agree more with each other there too, their agreement is partly that of following the same lead.
 *
 * @param hidden whether suggestions were hidden
 * @param people how far annotators agree with each other
 * @param exact annotators' spans scored against the suggestions, exact, all types together
 * @param lenient likewise, lenient
 */
public record Anchoring(boolean hidden, Agreement people, Tally exact, Tally lenient) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Anchoring {
    Objects.requireNonNull(people, "people");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(lenient, "lenient");
  }
}
