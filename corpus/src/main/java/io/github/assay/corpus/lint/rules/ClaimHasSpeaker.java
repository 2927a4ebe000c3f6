package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.SourceRole;
import java.util.List;

/** Finds: a claim has a reporter but no speaker. */
public final class ClaimHasSpeaker implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span claim : document.spans(Layer.CLAIM)) {
      List<Link> sources = document.linksFrom(claim, LinkType.SOURCE);
      if (!sources.isEmpty()
          && sources.stream().allMatch(l -> l.role().equals(SourceRole.REPORTER.label()))) {
        findings.span(claim, "all its sources are reporters");
      }
    }
  }
}
