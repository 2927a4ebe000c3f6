package io.github.assay.annotators.rules;

import io.github.assay.annotators.rules.attribution.AttributionSpans;
import io.github.assay.annotators.rules.precondition.ConditionSpans;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import java.util.List;

/** A text as the rules annotate it, attribution first. */
public final class RuleFixture {

  private final AnnotatedDocument document;

  private RuleFixture(AnnotatedDocument document) {
    this.document = document;
  }

  /** Annotates a text. */
  public static RuleFixture of(String text) {
    Segmentation parts = Segmenter.segment(text);
    AnnotatedDocument plain =
        AnnotatedDocument.of("fixture", text).withSegmentation(parts.sentences(), parts.tokens());
    Suggestions attribution = new Suggestions(plain, AttributionAnnotator.ORIGIN);
    Passage passage = new Passage(plain);
    AttributionSpans.add(passage, attribution);
    AnnotatedDocument attributed = plain.withAnnotations(attribution.spans(), attribution.links());
    Suggestions all = new Suggestions(attributed, PreconditionAnnotator.ORIGIN);
    ConditionSpans.add(passage, all);
    return new RuleFixture(attributed.withAnnotations(all.spans(), all.links()));
  }

  /** The annotated document. */
  public AnnotatedDocument document() {
    return document;
  }

  /** The spans of a layer, in text order. */
  public List<Span> spans(Layer layer) {
    return document.spans().stream().filter(span -> span.layer() == layer).toList();
  }

  /** The texts of a layer's spans, in text order; pieces parted by an ellipsis. */
  public List<String> texts(Layer layer) {
    return spans(layer).stream().map(span -> span.coveredText(document.text())).toList();
  }

  /** The texts that spans of a layer are linked to. */
  public List<String> linked(Layer from, LinkType type) {
    return document.links().stream()
        .filter(link -> link.type() == type && span(link.from()).layer() == from)
        .map(Link::to)
        .map(id -> span(id).coveredText(document.text()))
        .toList();
  }

  private Span span(String id) {
    return document.span(id).orElseThrow();
  }
}
