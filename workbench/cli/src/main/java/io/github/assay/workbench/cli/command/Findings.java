package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.eval.Finding;
import java.util.Locale;

/** Names of findings as they are printed. */
final class Findings {

  private Findings() {}

  /** A kind in small letters. Example: "text differs". */
  static String label(Finding.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
