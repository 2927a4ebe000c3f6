package io.github.assay.corpus.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed. */
public final class Rounded {

  private Rounded() {}

  /** Rounds the exact binary value, ties to even, as the field's Python scorers print it. */
  public static String of(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A share from 0 to 1 in percent, with one digit behind the point. */
  public static String percent(double share) {
    return of(100 * share, 1);
  }
}
