package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import java.util.List;

/** Finds: the kind of a cue does not fit its links. */
public final class CueFitsLinks implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Layer owner : List.of(Layer.CLAIM, Layer.PRECONDITION)) {
      for (Span span : document.spans(owner)) {
        for (Link link : document.linksFrom(span, LinkType.CUE)) {
          String wanted = wanted(owner, link);
          Span cue = document.span(link.to());
          String kind = cue.feature("kind");
          if (!kind.isEmpty() && !kind.equals(wanted)) {
            findings.span(
                cue,
                "its kind is %s, but %s %s has it for %s"
                    .formatted(kind, owner.label(), span.id(), wanted));
          }
        }
      }
    }
  }

  private static String wanted(Layer owner, Link link) {
    if (!link.role().isEmpty()) {
      return link.role();
    }
    return (owner == Layer.CLAIM ? CueKind.ATTRIBUTION : CueKind.CONDITION).label();
  }
}
