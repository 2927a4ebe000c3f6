package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.RuleHint;
import io.github.assay.annotators.rules.RuleHint.Kind;
import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.CueKind;
import io.github.assay.typesystem.value.SourceRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns attributions into spans and links. Stateless and thread-safe. */
public final class AttributionSpans {

  private AttributionSpans() {}

  /**
   * Adds the attributions of a document to suggestions about it.
   *
   * @param passage the document's text
   * @param suggestions where the spans go
   */
  public static void add(Passage passage, Suggestions suggestions) {
    List<Attribution> outer = AttributionRules.find(passage);
    List<Attribution> attributions = new ArrayList<>(outer);
    attributions.addAll(NestedReader.read(passage, outer));
    Words words = passage.words();
    Canonical canonical = new Canonical(words);
    Map<Range, String> sources = new HashMap<>();
    for (Attribution attribution : attributions) {
      String claim =
          suggestions.span(
              Layer.CLAIM,
              content(words, attribution.claim()),
              attribution.confidence(),
              Map.of(
                  "modality", attribution.modality().label(),
                  "quotation", attribution.quotation().label()));
      attribution
          .source()
          .ifPresent(
              range ->
                  suggestions.link(
                      LinkType.SOURCE,
                      claim,
                      sources.computeIfAbsent(
                          range, r -> source(r, words, canonical, attribution, suggestions)),
                      SourceRole.SPEAKER.label()));
      Reporters.find(passage, attribution, outer)
          .ifPresent(
              range ->
                  suggestions.link(
                      LinkType.SOURCE,
                      claim,
                      sources.computeIfAbsent(
                          range, r -> source(r, words, canonical, attribution, suggestions)),
                      SourceRole.REPORTER.label()));
      attribution
          .cue()
          .ifPresent(
              range ->
                  suggestions.link(
                      LinkType.CUE,
                      claim,
                      suggestions.span(
                          Layer.CUE,
                          List.of(range),
                          attribution.confidence(),
                          Map.of("kind", CueKind.ATTRIBUTION.label())),
                      CueKind.ATTRIBUTION.label()));
    }
  }

  /**
   * The attributions of a passage as stretches of words, in the order of the attributions.
   *
   * <p>Without claims inside claims: a word belongs to one stretch of a kind.
   */
  public static List<RuleHint> hints(Passage passage) {
    Words words = passage.words();
    List<RuleHint> hints = new ArrayList<>();
    int group = 0;
    for (Attribution attribution : AttributionRules.find(passage)) {
      int number = group++;
      int cue = attribution.cue().map(range -> words.at(range.end() - 1)).orElse(-1);
      float sure = attribution.confidence();
      for (Range range : attribution.claim()) {
        hints.add(hint(Kind.CLAIM, range, words, number, cue, sure));
      }
      attribution
          .source()
          .ifPresent(range -> hints.add(hint(Kind.SOURCE, range, words, number, cue, sure)));
      attribution
          .cue()
          .ifPresent(range -> hints.add(hint(Kind.CUE, range, words, number, cue, sure)));
    }
    return hints;
  }

  /** A claim without the "that" which ties it to its cue, and which the guidelines leave out. */
  private static List<Range> content(Words words, List<Range> claim) {
    Range first = claim.get(0);
    int that = words.at(first.begin());
    boolean ties =
        words.is(that, "that")
            && words.begin(that) == first.begin()
            && words.word(that + 1)
            && words.begin(that + 1) < first.end()
            && !words.is(that + 1, WordClass.AUXILIARY);
    if (!ties) {
      return claim;
    }
    List<Range> pieces = new ArrayList<>(claim);
    pieces.set(0, new Range(words.begin(that + 1), first.end()));
    return pieces;
  }

  private static RuleHint hint(
      Kind kind, Range range, Words words, int group, int cue, float confidence) {
    int from = words.at(range.begin());
    return new RuleHint(kind, from, words.at(range.end() - 1) + 1, group, cue, confidence);
  }

  private static String source(
      Range range,
      Words words,
      Canonical canonical,
      Attribution attribution,
      Suggestions suggestions) {
    int from = words.at(range.begin());
    int to = words.at(range.end());
    Map<String, String> features = new TreeMap<>();
    features.put("kind", SourceKinds.of(words, from, to).label());
    String name = canonical.name(from, to);
    if (!name.isEmpty()) {
      features.put("canonical", name);
    }
    return suggestions.span(Layer.SOURCE, List.of(range), attribution.confidence(), features);
  }
}
