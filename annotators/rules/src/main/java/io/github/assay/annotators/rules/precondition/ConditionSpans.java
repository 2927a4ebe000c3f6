package io.github.assay.annotators.rules.precondition;

import io.github.assay.annotators.rules.Suggestions;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.Modality;
import io.github.assay.typesystem.value.Quotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns preconditions into spans and links. Stateless and thread-safe. */
public final class ConditionSpans {

  private ConditionSpans() {}

  /**
   * Adds the preconditions of a document to suggestions about it.
   *
   * <p>Each hangs on the smallest claim of the document that it lies in; where there is none, what
   * depends on it becomes a claim of the article itself.
   *
   * @param document a document with sentences and tokens, and the claims found so far
   * @param suggestions where the spans go
   */
  public static void add(AnnotatedDocument document, Suggestions suggestions) {
    ClaimIndex claims = new ClaimIndex(document.spans());
    Map<Range, String> own = new TreeMap<>();
    for (Condition condition : ConditionRules.find(document)) {
      String id =
          suggestions.span(
              Layer.PRECONDITION,
              List.of(condition.what()),
              condition.confidence(),
              Map.of(
                  "kind", condition.kind().label(),
                  "negated", Boolean.toString(condition.negated())));
      if (!condition.cue().isEmpty()) {
        String cue =
            suggestions.span(
                Layer.CUE,
                condition.cue(),
                condition.confidence(),
                Map.of("kind", CueKind.CONDITION.label()));
        suggestions.link(LinkType.CUE, id, cue, CueKind.CONDITION.label());
      }
      Optional<String> claim =
          claims
              .around(condition.what())
              .or(() -> condition.dependent().flatMap(claims::around))
              .map(Span::id)
              .or(() -> condition.dependent().map(d -> own(d, condition, own, suggestions)));
      claim.ifPresent(
          c -> suggestions.link(LinkType.PRECONDITION, c, id, condition.kind().label()));
    }
  }

  private static String own(
      Range dependent, Condition condition, Map<Range, String> own, Suggestions suggestions) {
    return own.computeIfAbsent(
        dependent,
        range ->
            suggestions.span(
                Layer.CLAIM,
                List.of(range),
                condition.confidence(),
                Map.of(
                    "modality", Modality.ASSERTED.label(),
                    "quotation", Quotation.NONE.label())));
  }
}
