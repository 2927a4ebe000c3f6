package io.github.assay.workbench.cli.command;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed. */
final class Rounded {

  private Rounded() {}

  /** Rounds the exact binary value, ties to even, as the field's Python scorers print it. */
  static String of(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A share from 0 to 1 in percent, with one digit behind the point. */
  static String percent(double share) {
    return of(100 * share, 1);
  }
}
