package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import java.util.List;

/** Finds: no claim or precondition is linked to a cue. */
public final class CueLinked implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span cue : document.spans(Layer.CUE)) {
      if (document.linksTo(cue).isEmpty()) {
        findings.span(
            cue,
            "nothing is linked to it",
            Fix.unsafe("Delete", Operations.delete(List.of(cue.id()))));
      }
    }
  }
}
