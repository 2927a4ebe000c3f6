package io.github.assay.annotators.learned;

import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.link.Mention;
import io.github.assay.annotators.learned.link.Relations;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.SourceRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes mentions and their links as spans and links of a document. */
final class MentionSpans {

  private MentionSpans() {}

  /**
   * Adds what a model found to suggestions about a document.
   *
   * @param model the model, which says of which layers there are spans, and how sure they are
   * @param words the words of the document
   * @param result what it found among them
   * @param suggestions where the spans and links go
   */
  static void add(Model model, Words words, Relations.Result result, Suggestions suggestions) {
    Map<Integer, String> ids = new HashMap<>();
    for (int i = 0; i < result.mentions().size(); i++) {
      Mention mention = result.mentions().get(i);
      if (model.header().suggests(mention.kind().layer())) {
        ids.put(i, span(mention, words, model, suggestions));
      }
    }
    for (Relations.Edge edge : result.edges()) {
      if (ids.containsKey(edge.from()) && ids.containsKey(edge.to())) {
        LinkType type =
            switch (result.mentions().get(edge.to()).kind().layer()) {
              case SOURCE -> LinkType.SOURCE;
              case PRECONDITION -> LinkType.PRECONDITION;
              default -> LinkType.CUE;
            };
        String role = type == LinkType.SOURCE ? SourceRole.SPEAKER.label() : "";
        suggestions.link(type, ids.get(edge.from()), ids.get(edge.to()), role);
      }
    }
  }

  private static String span(Mention mention, Words words, Model model, Suggestions suggestions) {
    List<Range> ranges =
        mention.pieces().stream()
            .map(p -> new Range(words.begin(p.begin()), words.end(p.end() - 1)))
            .toList();
    Map<String, String> features =
        switch (mention.kind()) {
          case CUE -> Map.of("kind", CueKind.ATTRIBUTION.label());
          case CONDITION_CUE -> Map.of("kind", CueKind.CONDITION.label());
          default -> Map.of();
        };
    float confidence = model.confidence(mention.kind(), mention.probability());
    return suggestions.span(mention.kind().layer(), ranges, confidence, features);
  }
}
