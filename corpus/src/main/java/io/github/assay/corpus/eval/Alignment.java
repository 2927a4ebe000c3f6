package io.github.assay.corpus.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs predicted annotations with gold ones, one to one, where they share a character.
 *
 * <p>Greedy: equal annotations first, then by the number of shared characters, then the shorter
 * prediction, then text order. Greedy and not optimal, because a reader can follow it.
 */
final class Alignment {

  private record Candidate(int gold, int predicted, boolean equal, int overlap, int size) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing((Candidate c) -> !c.equal())
          .thenComparing(Comparator.comparingInt(Candidate::overlap).reversed())
          .thenComparingInt(Candidate::size)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::predicted);

  private final Map<Annotation, Annotation> goldOf = new LinkedHashMap<>();

  /**
   * Aligns annotations of one layer.
   *
   * @param gold annotations in order of their begin, each once
   * @param predicted likewise
   */
  Alignment(List<Annotation> gold, List<Annotation> predicted) {
    List<Candidate> candidates = candidates(gold, predicted);
    candidates.sort(BEST_FIRST);
    Set<Integer> taken = new HashSet<>();
    for (Candidate c : candidates) {
      Annotation mine = predicted.get(c.predicted());
      if (!goldOf.containsKey(mine) && taken.add(c.gold())) {
        goldOf.put(mine, gold.get(c.gold()));
      }
    }
  }

  /** Both sides are in order of begin, so that only neighbours need a look. */
  private static List<Candidate> candidates(List<Annotation> gold, List<Annotation> predicted) {
    List<Candidate> found = new ArrayList<>();
    int longest = gold.stream().mapToInt(g -> g.end() - g.begin()).max().orElse(0);
    int first = 0;
    for (int p = 0; p < predicted.size(); p++) {
      Annotation mine = predicted.get(p);
      while (first < gold.size() && gold.get(first).begin() + longest <= mine.begin()) {
        first++;
      }
      for (int g = first; g < gold.size() && gold.get(g).begin() < mine.end(); g++) {
        int overlap = gold.get(g).overlap(mine);
        if (overlap > 0) {
          found.add(new Candidate(g, p, gold.get(g).equals(mine), overlap, mine.size()));
        }
      }
    }
    return found;
  }

  /** Each paired prediction with its gold. */
  Map<Annotation, Annotation> pairs() {
    return goldOf;
  }

  /** Gold's partner of a prediction, or null where it has none. */
  Annotation goldOf(Annotation predicted) {
    return goldOf.get(predicted);
  }
}
