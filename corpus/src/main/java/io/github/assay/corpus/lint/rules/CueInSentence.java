package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.lint.DocumentRule;
import io.github.assay.corpus.lint.Findings;
import io.github.assay.corpus.lint.IndexedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;

/** Finds: a cue shares no sentence with what it belongs to. */
public final class CueInSentence implements DocumentRule {

  @Override
  public void check(IndexedDocument document, Findings findings) {
    for (Span cue : document.spans(Layer.CUE)) {
      for (Span owner : document.linking(cue)) {
        if (document.sentenceAt(cue.begin()).isPresent() && isFar(document, cue, owner)) {
          findings.span(
              cue,
              "it stands in no sentence of %s %s".formatted(owner.layer().label(), owner.id()));
        }
      }
    }
  }

  private static boolean isFar(IndexedDocument document, Span cue, Span owner) {
    int at = document.sentenceAt(cue.begin()).orElseThrow();
    for (Range piece : owner.fragments()) {
      int first = document.sentenceAt(piece.begin()).orElse(at);
      int last = document.sentenceAt(piece.end() - 1).orElse(at);
      if (at >= first - 1 && at <= last + 1) {
        return false;
      }
    }
    return true;
  }
}
