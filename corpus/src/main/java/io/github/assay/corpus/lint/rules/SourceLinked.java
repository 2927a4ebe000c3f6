package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import java.util.List;

/** Finds: no claim is linked to a source. */
public final class SourceLinked implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span source : document.spans(Layer.SOURCE)) {
      if (document.linksTo(source).isEmpty()) {
        findings.span(
            source,
            "no claim names it",
            Fix.unsafe("Delete", Operations.delete(List.of(source.id()))));
      }
    }
  }
}
