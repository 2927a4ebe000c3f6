package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.link.Mention;
import io.github.assay.annotators.learned.link.Relations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.SourceRole;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Writes mentions and their links as spans of a document. */
final class Suggestions {

  private Suggestions() {}

  static AnnotatedDocument of(
      Model model, AnnotatedDocument document, Words words, Relations.Result result) {
    List<Span> spans = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    String[] ids = new String[result.mentions().size()];
    for (int i = 0; i < ids.length; i++) {
      Mention mention = result.mentions().get(i);
      Layer layer = mention.kind().layer();
      if (model.header().suggests(layer)) {
        ids[i] = model.header().name() + "-" + i;
        spans.add(span(ids[i], mention, words, model));
      }
    }
    for (Relations.Edge edge : result.edges()) {
      if (ids[edge.from()] != null && ids[edge.to()] != null) {
        LinkType type =
            switch (result.mentions().get(edge.to()).kind().layer()) {
              case SOURCE -> LinkType.SOURCE;
              case PRECONDITION -> LinkType.PRECONDITION;
              default -> LinkType.CUE;
            };
        String role = type == LinkType.SOURCE ? SourceRole.SPEAKER.label() : "";
        links.add(new Link(type, ids[edge.from()], ids[edge.to()], role));
      }
    }
    return document.withAnnotations(spans, links);
  }

  private static Span span(String id, Mention mention, Words words, Model model) {
    List<Range> ranges =
        mention.pieces().stream()
            .map(p -> new Range(words.begin(p.begin()), words.end(p.end() - 1)))
            .toList();
    float confidence = model.confidence(mention.kind(), mention.probability());
    Provenance provenance = Provenance.suggested(model.header().origin(), confidence);
    Span span = new Span(id, mention.kind().layer(), ranges, new TreeMap<>(), provenance);
    return switch (mention.kind()) {
      case CUE -> span.withFeature("kind", CueKind.ATTRIBUTION.label());
      case CONDITION_CUE -> span.withFeature("kind", CueKind.CONDITION.label());
      default -> span;
    };
  }
}
