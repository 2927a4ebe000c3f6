package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.feature.Hash;
import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.rules.attribution.AttributionSpans;
import io.github.assay.annotators.suggestion.Suggestions;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.SourceRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Says how likely what the rules for attribution suggest is exactly right, from how it looks.
 *
 * <p>The rules give the same confidence to all that rests on one entry of their word lists; whether
 * the claim is long or quoted, where it stands to its cue and what its source looks like tells
 * more. Stateless and thread-safe.
 */
public final class Trust {

  /** A claim, source or cue that the rules suggest, and how likely it is right. */
  public record Verdict(Span span, double probability) {}

  private static final String ORIGIN = "rules";

  /** One attribution of the rules. */
  private record Suggested(Span claim, List<Span> sources, List<Span> cues) {}

  private Trust() {}

  /**
   * Learns from gold documents what the rules get right.
   *
   * @param lessons documents with their gold; those without attribution are passed over
   * @param seed seed of the learner
   */
  static PairModel learn(List<Relations.Lesson> lessons, long seed) {
    PairLearner learner = new PairLearner();
    for (Relations.Lesson lesson : lessons) {
      if (lesson.chains().contains(Chain.ATTRIBUTION)) {
        Map<Layer, Set<List<Integer>>> right = right(lesson.document(), lesson.words());
        Suggestions suggested = suggest(lesson.document(), lesson.words());
        describe(
            suggested.spans(),
            suggested.links(),
            lesson.words(),
            (span, features) -> learner.add(features, isRight(span, lesson.words(), right)));
      }
    }
    return learner.learn(seed);
  }

  /** What the rules suggest for a gold document, with verdicts and whether gold has it exactly. */
  public static Map<Verdict, Boolean> judge(Relations.Lesson lesson, PairModel model) {
    Map<Layer, Set<List<Integer>>> right = right(lesson.document(), lesson.words());
    Suggestions suggested = suggest(lesson.document(), lesson.words());
    Map<Verdict, Boolean> judged = new HashMap<>();
    for (Verdict verdict : weigh(suggested.spans(), suggested.links(), lesson.words(), model)) {
      judged.put(verdict, isRight(verdict.span(), lesson.words(), right));
    }
    return judged;
  }

  /**
   * Judges what the rules for attribution suggest.
   *
   * @param spans the claims, sources and cues that they suggest, and no others
   * @param links the links between spans; those of other spans are passed over
   * @param words the words of the document
   * @param model what was learned
   */
  public static List<Verdict> weigh(
      List<Span> spans, List<Link> links, Words words, PairModel model) {
    List<Verdict> verdicts = new ArrayList<>();
    describe(
        spans,
        links,
        words,
        (span, features) -> verdicts.add(new Verdict(span, model.probability(features))));
    return verdicts;
  }

  private static Suggestions suggest(AnnotatedDocument document, Words words) {
    Suggestions suggestions =
        new Suggestions(document.withAnnotations(List.of(), List.of()), ORIGIN);
    AttributionSpans.add(words.passage(), suggestions);
    return suggestions;
  }

  private static void describe(
      List<Span> spans, List<Link> links, Words words, BiConsumer<Span, PairFeatures> each) {
    PairFeatures features = new PairFeatures();
    Set<String> seen = new HashSet<>();
    for (Suggested attribution : attributions(spans, links)) {
      features(attribution, attribution.claim(), words, features);
      each.accept(attribution.claim(), features);
      for (Span other : attribution.sources()) {
        if (seen.add(other.id())) {
          features(attribution, other, words, features);
          each.accept(other, features);
        }
      }
      for (Span other : attribution.cues()) {
        if (seen.add(other.id())) {
          features(attribution, other, words, features);
          each.accept(other, features);
        }
      }
    }
  }

  private static List<Suggested> attributions(List<Span> spans, List<Link> links) {
    Map<String, Span> byId = new HashMap<>();
    spans.forEach(span -> byId.put(span.id(), span));
    Map<String, Suggested> found = new HashMap<>();
    List<Suggested> all = new ArrayList<>();
    for (Span span : spans) {
      if (span.layer() == Layer.CLAIM) {
        Suggested one = new Suggested(span, new ArrayList<>(), new ArrayList<>());
        found.put(span.id(), one);
        all.add(one);
      }
    }
    for (Link link : links) {
      Suggested one = found.get(link.from());
      if (one != null
          && link.type() == LinkType.SOURCE
          && link.role().equals(SourceRole.SPEAKER.label())) {
        one.sources().add(byId.get(link.to()));
      } else if (one != null && link.type() == LinkType.CUE) {
        one.cues().add(byId.get(link.to()));
      }
    }
    return all;
  }

  private static void features(Suggested a, Span span, Words words, PairFeatures f) {
    f.clear();
    int kind = span.layer().ordinal();
    int claimFrom = words.tokenAt(a.claim().begin());
    int claimTo = last(a.claim(), words) + 1;
    int pieces = Math.min(3, a.claim().fragments().size());
    int length = Scene.bucket(claimTo - claimFrom);
    int cueFrom = a.cues().isEmpty() ? -1 : words.tokenAt(a.cues().get(0).begin());
    int cueTo = a.cues().isEmpty() ? -1 : last(a.cues().get(0), words) + 1;
    int cueWord = cueTo < 0 ? 0 : words.word(cueTo - 1);
    int sourceFrom = a.sources().isEmpty() ? -1 : words.tokenAt(a.sources().get(0).begin());
    int sourceTo = a.sources().isEmpty() ? -1 : last(a.sources().get(0), words) + 1;
    int where = cueFrom < 0 ? 0 : claimFrom >= cueTo ? 1 : claimTo <= cueFrom ? 2 : 3;
    int gap = where == 1 ? Scene.bucket(claimFrom - cueTo) : 9;
    int quotes = words.quote(claimFrom) * 8 + words.quote(claimTo - 1);
    int shape = where * 4 + pieces;
    int sure = Math.round(20 * a.claim().provenance().confidence());
    int source = sourceFrom < 0 ? 0 : 1 + Scene.bucket(sourceTo - sourceFrom);
    int sourceShape = sourceFrom < 0 ? 0 : words.shape(sourceFrom) * 16 + words.shape(sourceTo - 1);
    int next = claimTo < words.size() ? words.word(claimTo) : 0;
    f.add(1, kind);
    f.add(2, kind, sure);
    f.add(3, kind, cueWord);
    f.add(4, kind, cueWord, where);
    f.add(5, kind, shape, quotes);
    f.add(6, kind, words.word(claimFrom));
    f.add(7, kind, words.word(claimFrom), where);
    f.add(8, kind, length, quotes);
    f.add(9, kind, source, sourceShape);
    f.add(10, kind, sourceFrom < 0 ? 0 : words.word(sourceTo - 1));
    f.add(11, kind, cueTo - cueFrom);
    f.add(12, kind, cueFrom < 0 ? 0 : words.word(cueFrom));
    f.add(13, kind, next, where);
    f.add(14, kind, gap, sure);
    f.add(15, kind, Hash.join(shape, quotes), sure);
    f.add(16, kind, sourceTo == cueFrom ? 1 : sourceFrom == cueTo ? 2 : 0, shape);
    f.add(17, kind, claimTo < words.size() ? words.boundary(claimTo) : 3, quotes);
    f.add(18, kind, sourceFrom < 0 ? 0 : words.word(sourceFrom), source);
    f.add(19, kind, length, where);
    f.add(20, kind, source, where);
  }

  private static int last(Span span, Words words) {
    List<Range> pieces = span.fragments();
    return words.tokenAt(pieces.get(pieces.size() - 1).end() - 1);
  }

  private static boolean isRight(Span span, Words words, Map<Layer, Set<List<Integer>>> right) {
    return right.getOrDefault(span.layer(), Set.of()).contains(tokens(span, words));
  }

  private static Map<Layer, Set<List<Integer>>> right(AnnotatedDocument gold, Words words) {
    Map<Layer, Set<List<Integer>>> right = new EnumMap<>(Layer.class);
    for (Span span : gold.spans()) {
      right.computeIfAbsent(span.layer(), k -> new HashSet<>()).add(tokens(span, words));
    }
    return right;
  }

  private static List<Integer> tokens(Span span, Words words) {
    List<Integer> tokens = new ArrayList<>();
    for (Range range : span.fragments()) {
      tokens.add(words.tokenAt(range.begin()));
      tokens.add(words.tokenAt(range.end() - 1));
    }
    return tokens;
  }
}
