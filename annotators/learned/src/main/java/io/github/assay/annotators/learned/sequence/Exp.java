package io.github.assay.annotators.learned.sequence;

/**
 * The exponential function to nine digits, the same bits on every machine.
 *
 * <p>{@link Math#exp} may differ from processor to processor, which would make models differ too;
 * {@link StrictMath#exp} does not, but takes several times as long.
 */
public final class Exp {

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 6.93147180369123816490e-01;
  private static final double LN2_LOW = 1.90821492927058770002e-10;

  private Exp() {}

  /** Power of e; what lies outside -700 to 700 is taken as that bound. */
  public static double of(double x) {
    double bounded = Math.max(-700, Math.min(700, x));
    double k = Math.floor(bounded * LOG2_E + 0.5);
    double r = bounded - k * LN2_HIGH - k * LN2_LOW;
    double p = 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1;
    p = p * r + 1;
    return p * Double.longBitsToDouble(((long) k + 1023) << 52);
  }

  /** The logistic function: from 0 to 1. */
  public static double logistic(double x) {
    return 1 / (1 + of(-x));
  }
}
