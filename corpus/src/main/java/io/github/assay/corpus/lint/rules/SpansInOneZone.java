package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import java.util.List;

/** Finds: a piece of a span reaches from one zone into another. */
public final class SpansInOneZone implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span span : document.spans()) {
      for (Range piece : span.fragments()) {
        List<Zone> zones = document.zones(piece);
        if (zones.size() > 1 && zones.stream().noneMatch(z -> z.range().covers(piece))) {
          findings.span(
              span,
              "it reaches from a %s into a %s"
                  .formatted(zones.get(0).kind().label(), zones.get(1).kind().label()));
        }
      }
    }
  }
}
