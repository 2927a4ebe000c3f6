package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import java.util.ArrayList;
import java.util.List;

/** Finds: a claim covers its own source or cue. */
public final class ClaimWithoutItsSource implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span claim : document.spans(Layer.CLAIM)) {
      List<Span> parts = new ArrayList<>(document.linked(claim, LinkType.SOURCE));
      parts.addAll(document.linked(claim, LinkType.CUE));
      for (Span part : parts) {
        if (!part.feature("kind").equals(CueKind.CONDITION.label()) && Edges.overlap(claim, part)) {
          findings.span(claim, "it covers its %s %s".formatted(part.layer().label(), part.id()));
        }
      }
    }
  }
}
