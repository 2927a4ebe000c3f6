package io.github.assay.corpus.agree;

import io.github.assay.corpus.eval.Tally;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far annotators agree on one subject; docs/evaluation.md defines each figure.
 *
 * <p>A coefficient is empty where it is not defined: where everything has one value so that nothing
 * can be told from chance, or where no item has what it needs. The tallies are of pairwise F1: one
 * annotator's annotations scored against the other's, summed over pairs of annotators.
 *
 * @param subject what they agree on
 * @param items number of items that at least two have judged: words of the text for spans, pairs of
 *     corresponding ends for links, corresponding spans for features
 * @param observed share of the pairs of judgements that are equal
 * @param cohen Cohen's kappa; the mean over pairs where there are more than two annotators
 * @param fleiss Fleiss' kappa, over the items that all have judged
 * @param alpha Krippendorff's alpha, nominal, over all items
 * @param unitizing Krippendorff's alpha for unitizing, over the documents that all have annotated;
 *     empty for links and features
 * @param exact annotations that are equal
 * @param lenient annotations that correspond
 * @param token words in annotations; zero for links and features
 */
public record SubjectAgreement(
    Subject subject,
    long items,
    OptionalDouble observed,
    OptionalDouble cohen,
    OptionalDouble fleiss,
    OptionalDouble alpha,
    OptionalDouble unitizing,
    Tally exact,
    Tally lenient,
    Tally token) {

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public SubjectAgreement {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(observed, "observed");
    Objects.requireNonNull(cohen, "cohen");
    Objects.requireNonNull(fleiss, "fleiss");
    Objects.requireNonNull(alpha, "alpha");
    Objects.requireNonNull(unitizing, "unitizing");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(lenient, "lenient");
    Objects.requireNonNull(token, "token");
  }
}
