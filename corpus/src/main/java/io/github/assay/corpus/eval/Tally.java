package io.github.assay.corpus.eval;

/**
 * Counts behind a precision and a recall; counts of documents add up.
 *
 * @param rightPredicted how much of the predicted is right; a count, or a sum of overlaps
 * @param predicted number predicted
 * @param rightGold how much of the gold was found
 * @param gold number in gold
 */
public record Tally(double rightPredicted, long predicted, double rightGold, long gold) {

  /** Nothing counted. */
  public static final Tally ZERO = new Tally(0, 0, 0, 0);

  /** A tally whose hits are the same seen from both sides. */
  static Tally of(double right, long predicted, long gold) {
    return new Tally(right, predicted, right, gold);
  }

  /** The sum of two. */
  public Tally plus(Tally other) {
    return new Tally(
        rightPredicted + other.rightPredicted,
        predicted + other.predicted,
        rightGold + other.rightGold,
        gold + other.gold);
  }

  /** Right share of the predicted, 0 to 1; 0 where nothing is predicted. */
  public double precision() {
    return predicted == 0 ? 0 : rightPredicted / predicted;
  }

  /** Found share of gold, 0 to 1; 0 where gold is empty. */
  public double recall() {
    return gold == 0 ? 0 : rightGold / gold;
  }

  /** Harmonic mean of precision and recall (van Rijsbergen 1979), 0 where both are. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
