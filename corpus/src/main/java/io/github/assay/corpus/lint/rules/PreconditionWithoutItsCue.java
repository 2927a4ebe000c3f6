package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;

/** Finds: a precondition covers its own cue. */
public final class PreconditionWithoutItsCue implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span precondition : document.spans(Layer.PRECONDITION)) {
      for (Span cue : document.linked(precondition, LinkType.CUE)) {
        if (Edges.overlap(precondition, cue)) {
          findings.span(precondition, "it covers its cue " + cue.id());
        }
      }
    }
  }
}
