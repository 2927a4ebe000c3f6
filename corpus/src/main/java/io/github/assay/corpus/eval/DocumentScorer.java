package io.github.assay.corpus.eval;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores one document's annotations against gold, by every {@link Metric}.
 *
 * <p>Thread-safe.
 */
public final class DocumentScorer {

  private final Set<Layer> layers;
  private final boolean singleFragments;

  /**
   * Makes a scorer.
   *
   * @param layers layers to compare; empty for those that either document has
   * @param singleFragments true to take every fragment for an annotation of its own, as CofeNet
   *     does; links are then not scored
   */
  public DocumentScorer(Set<Layer> layers, boolean singleFragments) {
    this.layers = layers.isEmpty() ? EnumSet.allOf(Layer.class) : EnumSet.copyOf(layers);
    this.singleFragments = singleFragments;
  }

  /**
   * Compares two versions of a document.
   *
   * @param gold the right one
   * @param predicted the one to judge, of the same text
   * @return counts by measure; measures of layers that neither has are absent
   * @throws IllegalArgumentException if the texts differ
   */
  public SortedMap<Measure, Tally> score(AnnotatedDocument gold, AnnotatedDocument predicted) {
    return score(new Comparison(gold, predicted, singleFragments));
  }

  /** Scores the right version of a comparison, with the left one as gold. */
  public SortedMap<Measure, Tally> score(Comparison comparison) {
    Side right = comparison.left();
    Side mine = comparison.right();
    String text = comparison.text();
    SortedMap<Measure, Tally> tallies = new TreeMap<>();
    Units tokens = Units.tokens(text);
    Units characters = Units.characters(text);
    for (Layer layer : layers) {
      List<Annotation> g = right.of(layer);
      List<Annotation> p = mine.of(layer);
      Alignment alignment = comparison.alignment(layer);
      if (!g.isEmpty() || !p.isEmpty()) {
        tallies.put(Measure.of(layer, Metric.EXACT), exact(g, p));
        tallies.put(Measure.of(layer, Metric.EDGES), edges(g, p, text));
        tallies.put(
            Measure.of(layer, Metric.LENIENT),
            Tally.of(alignment.pairs().size(), p.size(), g.size()));
        tallies.put(
            Measure.of(layer, Metric.IOU), Tally.of(jaccard(alignment), p.size(), g.size()));
        tallies.put(Measure.of(layer, Metric.TOKEN), covered(g, p, tokens));
        tallies.put(Measure.of(layer, Metric.CHARACTER), covered(g, p, characters));
        tallies.put(Measure.of(layer, Metric.JACCARD), bestOverlaps(g, p, tokens));
      }
    }
    for (LinkType type : LinkType.values()) {
      links(type, comparison, tallies);
    }
    wholes(comparison, tallies);
    return tallies;
  }

  /**
   * Claims with all that they are linked to: right only if nothing is missing and nothing extra.
   */
  private void wholes(Comparison comparison, SortedMap<Measure, Tally> tallies) {
    Set<Side.Tie> predicted = compared(comparison.right().ties());
    Map<Annotation, Set<Side.Tie>> gold = byClaim(compared(comparison.left().ties()));
    Map<Annotation, Set<Side.Tie>> mine = byClaim(predicted);
    if (gold.isEmpty() && mine.isEmpty()) {
      return;
    }
    Map<Annotation, Set<Side.Tie>> mapped = byClaim(mapped(comparison, predicted));
    tallies.put(Measure.whole(Metric.EXACT), Tally.of(alike(gold, mine), mine.size(), gold.size()));
    tallies.put(
        Measure.whole(Metric.LENIENT), Tally.of(alike(gold, mapped), mine.size(), gold.size()));
  }

  private static Map<Annotation, Set<Side.Tie>> byClaim(Set<Side.Tie> ties) {
    Map<Annotation, Set<Side.Tie>> byClaim = new HashMap<>();
    for (Side.Tie tie : ties) {
      if (tie.from() != null && tie.from().layer() == Layer.CLAIM) {
        byClaim.computeIfAbsent(tie.from(), a -> new HashSet<>()).add(tie);
      }
    }
    return byClaim;
  }

  private static int alike(
      Map<Annotation, Set<Side.Tie>> gold, Map<Annotation, Set<Side.Tie>> mine) {
    return (int) gold.entrySet().stream().filter(mine.entrySet()::contains).count();
  }

  private static Tally exact(List<Annotation> gold, List<Annotation> predicted) {
    Set<Annotation> both = new HashSet<>(gold);
    both.retainAll(new HashSet<>(predicted));
    return Tally.of(both.size(), predicted.size(), gold.size());
  }

  /** Stripping can make two annotations alike, so that they are counted as bags, not as sets. */
  private static Tally edges(List<Annotation> gold, List<Annotation> predicted, String text) {
    Map<List<Range>, Integer> open = new HashMap<>();
    gold.forEach(g -> open.merge(g.stripped(text), 1, Integer::sum));
    int hits = 0;
    for (Annotation annotation : predicted) {
      List<Range> stripped = annotation.stripped(text);
      int left = open.getOrDefault(stripped, 0);
      if (left > 0) {
        open.put(stripped, left - 1);
        hits++;
      }
    }
    return Tally.of(hits, predicted.size(), gold.size());
  }

  private static double jaccard(Alignment alignment) {
    double sum = 0;
    for (Map.Entry<Annotation, Annotation> pair : alignment.pairs().entrySet()) {
      int shared = pair.getKey().overlap(pair.getValue());
      sum += (double) shared / (pair.getKey().size() + pair.getValue().size() - shared);
    }
    return sum;
  }

  private static Tally covered(List<Annotation> gold, List<Annotation> predicted, Units units) {
    BitSet g = units.in(ranges(gold));
    BitSet p = units.in(ranges(predicted));
    BitSet both = (BitSet) g.clone();
    both.and(p);
    return Tally.of(both.cardinality(), p.cardinality(), g.cardinality());
  }

  private static List<Range> ranges(List<Annotation> annotations) {
    return annotations.stream().flatMap(a -> a.fragments().stream()).toList();
  }

  private static Tally bestOverlaps(List<Annotation> gold, List<Annotation> mine, Units tokens) {
    List<BitSet> g = ranges(gold).stream().map(r -> tokens.in(List.of(r))).toList();
    List<BitSet> p = ranges(mine).stream().map(r -> tokens.in(List.of(r))).toList();
    double sum = 0;
    for (BitSet fragment : g) {
      sum += p.stream().mapToDouble(other -> jaccard(fragment, other)).max().orElse(0);
    }
    long apart = p.stream().filter(other -> g.stream().noneMatch(other::intersects)).count();
    return Tally.of(sum, g.size() + apart, g.size() + apart);
  }

  private static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int shared = both.cardinality();
    return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
  }

  private void links(LinkType type, Comparison comparison, SortedMap<Measure, Tally> tallies) {
    Set<Side.Tie> all = ofType(comparison.left(), type);
    Set<Side.Tie> allMine = ofType(comparison.right(), type);
    if (all.isEmpty() && allMine.isEmpty()) {
      return;
    }
    Set<Side.Tie> gold = compared(all);
    Set<Side.Tie> predicted = compared(allMine);
    Set<Side.Tie> same = new HashSet<>(gold);
    same.retainAll(predicted);
    tallies.put(
        Measure.of(type, Metric.EXACT), Tally.of(same.size(), predicted.size(), gold.size()));
    Set<Side.Tie> mapped = mapped(comparison, predicted);
    mapped.retainAll(gold);
    tallies.put(
        Measure.of(type, Metric.LENIENT), Tally.of(mapped.size(), predicted.size(), gold.size()));
  }

  /** Predicted links between the gold annotations that their ends are paired with, or null. */
  private static Set<Side.Tie> mapped(Comparison comparison, Set<Side.Tie> predicted) {
    Set<Side.Tie> mapped = new HashSet<>();
    for (Side.Tie tie : predicted) {
      mapped.add(
          new Side.Tie(
              tie.type(),
              comparison.leftOf(tie.from()).orElse(null),
              comparison.leftOf(tie.to()).orElse(null)));
    }
    return mapped;
  }

  private static Set<Side.Tie> ofType(Side side, LinkType type) {
    return side.ties().stream().filter(t -> t.type() == type).collect(Collectors.toSet());
  }

  private Set<Side.Tie> compared(Set<Side.Tie> ties) {
    return ties.stream()
        .filter(t -> layers.contains(t.from().layer()) && layers.contains(t.to().layer()))
        .collect(Collectors.toSet());
  }
}
