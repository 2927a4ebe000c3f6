package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.typesystem.value.Quotation;
import java.util.List;

/** Tells how a claim's words are given. Stateless. */
final class Quotations {

  private Quotations() {}

  /**
   * The kind of quotation of some pieces.
   *
   * @param pieces pairs of word indexes, the second exclusive
   */
  static Quotation of(Passage passage, List<int[]> pieces) {
    int quoted = 0;
    int all = 0;
    for (int[] piece : pieces) {
      for (int i = piece[0]; i < piece[1]; i++) {
        if (passage.words().word(i)) {
          all++;
          quoted += passage.quoted(i) ? 1 : 0;
        }
      }
    }
    if (quoted == 0) {
      return Quotation.INDIRECT;
    }
    return quoted == all ? Quotation.DIRECT : Quotation.MIXED;
  }
}
