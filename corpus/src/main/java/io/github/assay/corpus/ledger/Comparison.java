package io.github.assay.corpus.ledger;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays suggestions beside a layer that was made without them.
 *
 * <p>Each suggestion goes to one span at most, the best pairs first: same extent and type, same
 * type with most characters in common, same extent.
 */
final class Comparison {

  private record Pair(Span suggestion, Span made, int rank, int overlap) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt(Pair::rank)
          .thenComparing(Comparator.comparingInt(Pair::overlap).reversed())
          .thenComparing(Pair::suggestion, Span.TEXT_ORDER)
          .thenComparing(Pair::made, Span.TEXT_ORDER);

  private Comparison() {}

  static void add(AnnotatedDocument suggestions, AnnotatedDocument layer, Outcomes outcomes) {
    Set<Span> open =
        suggestions.spans().stream()
            .filter(Outcomes::isMachine)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Span> made =
        layer.spans().stream()
            .filter(s -> s.provenance().status() != Status.REJECTED)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    open.forEach(outcomes::suggests);
    for (Pair pair : pairs(open, made)) {
      if (open.contains(pair.suggestion) && made.contains(pair.made)) {
        open.remove(pair.suggestion);
        made.remove(pair.made);
        outcomes.add(
            pair.suggestion.provenance().origin(),
            Differences.between(pair.suggestion, pair.made, agrees(pair.suggestion, pair.made)));
      }
    }
    open.forEach(s -> outcomes.add(s.provenance().origin(), Effort.ofRejected()));
    made.forEach(outcomes::addMissed);
  }

  /** All that could belong together; both sets are in text order, so that a look ahead can end. */
  private static List<Pair> pairs(Set<Span> suggestions, Set<Span> made) {
    List<Pair> pairs = new ArrayList<>();
    for (Span s : suggestions) {
      for (Span m : made) {
        if (m.begin() >= s.end()) {
          break;
        }
        boolean sameExtent = s.fragments().equals(m.fragments());
        boolean sameLayer = s.layer() == m.layer();
        int overlap = m.end() <= s.begin() ? 0 : Differences.overlap(s, m);
        if (overlap > 0 && (sameExtent || sameLayer)) {
          pairs.add(new Pair(s, m, sameExtent && sameLayer ? 0 : sameLayer ? 1 : 2, overlap));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    return pairs;
  }

  /** What the suggestion says of a feature is what the person says; silence is no mistake. */
  private static boolean agrees(Span suggestion, Span made) {
    return suggestion.features().entrySet().stream()
        .allMatch(
            f ->
                made.feature(f.getKey()).isEmpty()
                    || made.feature(f.getKey()).equals(f.getValue()));
  }
}
