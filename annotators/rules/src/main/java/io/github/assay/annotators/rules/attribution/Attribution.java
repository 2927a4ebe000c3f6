package io.github.assay.annotators.rules.attribution;

import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.Modality;
import io.github.assay.typesystem.value.Quotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim with its source and cue, as ranges of the text.
 *
 * @param claim its pieces, in text order
 * @param source who makes it, where named
 * @param cue the words that tie them, where there are any
 * @param modality what is done with the content
 * @param quotation how the words are given
 * @param confidence how likely the claim is right, from 0 to 1
 */
record Attribution(
    List<Range> claim,
    Optional<Range> source,
    Optional<Range> cue,
    Modality modality,
    Quotation quotation,
    float confidence) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the claim has no piece
   */
  Attribution {
    claim = List.copyOf(claim);
    Objects.requireNonNull(modality, "modality");
    if (claim.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs a claim");
    }
  }

  Attribution withClaim(List<Range> pieces) {
    return new Attribution(pieces, source, cue, modality, quotation, confidence);
  }

  /** Begin of the first piece. */
  int begin() {
    return claim.get(0).begin();
  }

  /** End of the last piece. */
  int end() {
    return claim.get(claim.size() - 1).end();
  }
}
