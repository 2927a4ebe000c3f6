package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Names the differences of two versions of a document's annotations, each once.
 *
 * <p>Every annotation of either side that is not exactly the other's is in just one difference of
 * spans; the links of spans that are exactly right are then compared.
 */
public final class Differences {

  /** Spans of different types are one error and not two if they share at least half of both. */
  private static final double SAME_WORDS = 0.5;

  private final Comparison comparison;
  private final Set<Annotation> explained = new HashSet<>();
  private final Set<Annotation> explainedGold = new HashSet<>();
  private final Map<Annotation, Annotation> mineOf = new HashMap<>();
  private final List<Difference> found = new ArrayList<>();

  private Differences(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Lists the differences.
   *
   * @param comparison the two versions
   * @return in text order; empty where the two are alike
   */
  public static List<Difference> of(Comparison comparison) {
    Differences differences = new Differences(comparison);
    for (Layer layer : Layer.values()) {
      comparison
          .alignment(layer)
          .pairs()
          .forEach((mine, gold) -> differences.mineOf.put(gold, mine));
    }
    for (Layer layer : Layer.values()) {
      differences.mergedAndSplit(layer);
    }
    for (Layer layer : Layer.values()) {
      differences.boundaries(layer);
    }
    differences.wrongTypes();
    differences.unpaired();
    differences.wrongLinks();
    return differences.found.stream().sorted(Difference.TEXT_ORDER).toList();
  }

  private List<Annotation> gold(Layer layer) {
    return comparison.left().of(layer);
  }

  private List<Annotation> mine(Layer layer) {
    return comparison.right().of(layer);
  }

  private Span goldSpan(Annotation annotation) {
    return comparison.left().span(annotation);
  }

  private Span mySpan(Annotation annotation) {
    return comparison.right().span(annotation);
  }

  private void mergedAndSplit(Layer layer) {
    for (Annotation one : mine(layer)) {
      Optional<Annotation> partner = comparison.leftOf(one);
      if (partner.isPresent() && !partner.get().equals(one)) {
        List<Annotation> others =
            besides(one, partner.get(), gold(layer), a -> !mineOf.containsKey(a));
        if (!others.isEmpty()) {
          others.add(0, partner.get());
          report(DifferenceKind.MERGED, others, List.of(one));
        }
      }
    }
    for (Annotation one : gold(layer)) {
      Annotation partner = mineOf.get(one);
      if (partner != null && !partner.equals(one) && !explainedGold.contains(one)) {
        List<Annotation> others =
            besides(one, partner, mine(layer), a -> comparison.leftOf(a).isEmpty());
        if (!others.isEmpty()) {
          others.add(0, partner);
          report(DifferenceKind.SPLIT, List.of(one), others);
        }
      }
    }
  }

  /** Annotations without a partner that lie mostly in a span, beside that span's own partner. */
  private static List<Annotation> besides(
      Annotation span,
      Annotation partner,
      List<Annotation> candidates,
      Predicate<Annotation> isFree) {
    return candidates.stream()
        .filter(isFree)
        .filter(a -> 2 * span.overlap(a) > a.size() && a.overlap(partner) == 0)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void boundaries(Layer layer) {
    for (Annotation one : mine(layer)) {
      Optional<Annotation> partner = comparison.leftOf(one);
      if (partner.isPresent() && !partner.get().equals(one) && !explained.contains(one)) {
        report(boundary(partner.get(), one), List.of(partner.get()), List.of(one));
      }
    }
  }

  private DifferenceKind boundary(Annotation gold, Annotation mine) {
    String text = comparison.text();
    if (gold.stripped(text).equals(mine.stripped(text))) {
      return DifferenceKind.PUNCTUATION;
    }
    if (swallows(gold, mine, Layer.SOURCE)) {
      return DifferenceKind.SOURCE_SWALLOWED;
    }
    if (swallows(gold, mine, Layer.CUE)) {
      return DifferenceKind.CUE_SWALLOWED;
    }
    boolean left = gold.begin() != mine.begin();
    boolean right = gold.end() != mine.end();
    if (left && right) {
      return DifferenceKind.BOTH_EDGES;
    }
    return left ? DifferenceKind.LEFT : right ? DifferenceKind.RIGHT : DifferenceKind.FRAGMENTS;
  }

  private boolean swallows(Annotation gold, Annotation mine, Layer layer) {
    return mine.layer() != layer
        && gold(layer).stream().anyMatch(a -> mine.overlap(a) == a.size() && gold.overlap(a) == 0);
  }

  private boolean isFreeGold(Annotation annotation) {
    return !mineOf.containsKey(annotation) && !explainedGold.contains(annotation);
  }

  private boolean isFree(Annotation annotation) {
    return comparison.leftOf(annotation).isEmpty() && !explained.contains(annotation);
  }

  private void wrongTypes() {
    for (Layer layer : Layer.values()) {
      for (Annotation gold : gold(layer)) {
        if (isFreeGold(gold)) {
          mostAlike(gold)
              .ifPresent(mine -> report(DifferenceKind.WRONG_TYPE, List.of(gold), List.of(mine)));
        }
      }
    }
  }

  private Optional<Annotation> mostAlike(Annotation gold) {
    Annotation best = null;
    double most = 0;
    for (Layer layer : Layer.values()) {
      for (Annotation mine : layer == gold.layer() ? List.<Annotation>of() : mine(layer)) {
        int shared = gold.overlap(mine);
        double alike = (double) shared / (gold.size() + mine.size() - shared);
        if (alike >= SAME_WORDS && alike > most && isFree(mine)) {
          best = mine;
          most = alike;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private void unpaired() {
    for (Layer layer : Layer.values()) {
      for (Annotation gold : gold(layer)) {
        if (isFreeGold(gold)) {
          report(DifferenceKind.MISSED, List.of(gold), List.of());
        }
      }
      for (Annotation mine : mine(layer)) {
        if (isFree(mine)) {
          report(DifferenceKind.SPURIOUS, List.of(), List.of(mine));
        }
      }
    }
  }

  private void wrongLinks() {
    Set<Side.Tie> mapped = new HashSet<>();
    for (Side.Tie tie : comparison.right().ties()) {
      comparison
          .leftOf(tie.from())
          .ifPresent(
              from ->
                  mapped.add(
                      new Side.Tie(tie.type(), from, comparison.leftOf(tie.to()).orElse(null))));
    }
    Map<Annotation, Set<Side.Tie>> gold = byStart(comparison.left().ties());
    Map<Annotation, Set<Side.Tie>> mine = byStart(mapped);
    for (Layer layer : Layer.values()) {
      for (Annotation one : gold(layer)) {
        if (one.equals(mineOf.get(one))) {
          Set<Side.Tie> right = gold.getOrDefault(one, Set.of());
          Set<Side.Tie> given = mine.getOrDefault(one, Set.of());
          if (!right.equals(given)) {
            wrongLinks(one, right, given);
          }
        }
      }
    }
  }

  private void wrongLinks(Annotation one, Set<Side.Tie> right, Set<Side.Tie> given) {
    for (LinkType type : LinkType.values()) {
      if (!ends(right, type).equals(ends(given, type))) {
        found.add(
            new Difference(
                DifferenceKind.WRONG_LINK,
                List.of(goldSpan(one)),
                List.of(mySpan(one)),
                Optional.of(type)));
      }
    }
  }

  private static Map<Annotation, Set<Side.Tie>> byStart(Set<Side.Tie> ties) {
    Map<Annotation, Set<Side.Tie>> byStart = new HashMap<>();
    ties.forEach(tie -> byStart.computeIfAbsent(tie.from(), a -> new HashSet<>()).add(tie));
    return byStart;
  }

  private static Set<Annotation> ends(Set<Side.Tie> ties, LinkType type) {
    Set<Annotation> ends = new HashSet<>();
    for (Side.Tie tie : ties) {
      if (tie.type() == type) {
        ends.add(tie.to());
      }
    }
    return ends;
  }

  private void report(DifferenceKind kind, List<Annotation> gold, List<Annotation> mine) {
    explainedGold.addAll(gold);
    explained.addAll(mine);
    found.add(
        Difference.of(
            kind,
            gold.stream().map(this::goldSpan).toList(),
            mine.stream().map(this::mySpan).toList()));
  }
}
