package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Provenance;
import io.github.assay.typesystem.value.Status;

/** Says what becomes of a span's state of review when a person changes the span. */
final class Reviews {

  private Reviews() {}

  /** A person's own span stays manual, a machine's becomes corrected; its origin stays. */
  static Provenance corrected(Provenance before) {
    return before.withStatus(
        before.origin().startsWith(Provenance.HUMAN) ? Status.MANUAL : Status.CORRECTED);
  }
}
