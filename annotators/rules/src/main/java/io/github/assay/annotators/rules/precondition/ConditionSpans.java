package io.github.assay.annotators.rules.precondition;

import io.github.assay.annotators.rules.RuleHint;
import io.github.assay.annotators.rules.RuleHint.Kind;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.Modality;
import io.github.assay.typesystem.value.Quotation;
import java.util.ArrayList;
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
   * <p>Each hangs on the smallest claim found so far that it lies in; where there is none, what
   * depends on it becomes a claim of the article itself.
   *
   * @param passage the document's text
   * @param suggestions where the spans go, and the claims found so far
   */
  public static void add(Passage passage, Suggestions suggestions) {
    ClaimIndex claims = new ClaimIndex(suggestions.spans());
    Map<Range, String> own = new TreeMap<>();
    for (Condition condition : ConditionRules.find(passage)) {
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

  /** The preconditions of a passage and their cues as stretches of words, in text order. */
  public static List<RuleHint> hints(Passage passage) {
    Words words = passage.words();
    List<RuleHint> hints = new ArrayList<>();
    int group = 0;
    for (Condition condition : ConditionRules.find(passage)) {
      int cue =
          condition.cue().isEmpty()
              ? -1
              : words.at(condition.cue().get(condition.cue().size() - 1).end() - 1);
      hints.add(hint(Kind.PRECONDITION, condition.what(), words, group, cue, condition));
      for (Range range : condition.cue()) {
        hints.add(hint(Kind.CONDITION_CUE, range, words, group, cue, condition));
      }
      group++;
    }
    return hints;
  }

  private static RuleHint hint(
      Kind kind, Range range, Words words, int group, int cue, Condition condition) {
    int from = words.at(range.begin());
    int to = words.at(range.end() - 1) + 1;
    return new RuleHint(kind, from, to, group, cue, condition.confidence());
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
