package io.github.assay.corpus.ledger;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells how a span differs from the suggestion that it comes from. */
final class Differences {

  private Differences() {}

  /** What a person did who made the one of the other. */
  static Effort between(Span suggestion, Span kept, boolean sameFeatures) {
    int edges = edges(suggestion.fragments(), kept.fragments());
    if (suggestion.layer() != kept.layer() || !sameFeatures) {
      return Effort.ofRelabelled(kept, edges);
    }
    return edges == 0 ? Effort.ofAccepted(kept) : Effort.ofBoundary(kept, edges);
  }

  /** Edges that have to be moved, made or taken away. */
  static int edges(List<Range> from, List<Range> to) {
    return moved(from.stream().map(Range::begin).toList(), to.stream().map(Range::begin).toList())
        + moved(from.stream().map(Range::end).toList(), to.stream().map(Range::end).toList());
  }

  /** Characters that two spans share. */
  static int overlap(Span a, Span b) {
    int shared = 0;
    for (Range x : a.fragments()) {
      for (Range y : b.fragments()) {
        shared += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.begin(), y.begin()));
      }
    }
    return shared;
  }

  private static int moved(Collection<Integer> from, Collection<Integer> to) {
    Set<Integer> gone = new HashSet<>(from);
    gone.removeAll(to);
    Set<Integer> come = new HashSet<>(to);
    come.removeAll(from);
    return Math.max(gone.size(), come.size());
  }
}
