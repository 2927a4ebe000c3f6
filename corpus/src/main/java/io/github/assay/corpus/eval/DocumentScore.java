package io.github.assay.corpus.eval;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * How one document came out, over all layers.
 *
 * @param document its id
 * @param exact annotations that are equal
 * @param lenient annotations that are paired
 */
public record DocumentScore(String document, Tally exact, Tally lenient) {

  /** Those with the most left to mend first: nothing paired, then not equal, then by id. */
  public static final Comparator<DocumentScore> WORST_FIRST =
      Comparator.comparingLong((DocumentScore score) -> wrong(score.lenient()))
          .thenComparingLong(score -> wrong(score.exact()))
          .reversed()
          .thenComparing(DocumentScore::document);

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public DocumentScore {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(lenient, "lenient");
  }

  /** Sums a document's counts over layers. */
  static DocumentScore of(String document, Map<Measure, Tally> tallies) {
    Scores sums = new Scores();
    sums.add(tallies);
    return new DocumentScore(
        document, sums.allLayers(Metric.EXACT), sums.allLayers(Metric.LENIENT));
  }

  /** Number of annotations, gold's and predicted, that have no partner. */
  public long unpaired() {
    return wrong(lenient);
  }

  private static long wrong(Tally tally) {
    return Math.round(
        tally.gold() - tally.rightGold() + tally.predicted() - tally.rightPredicted());
  }
}
