package io.github.assay.annotators.rules.precondition;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the claim that a stretch lies in, for stretches asked for in any order.
 *
 * <p>Immutable and thread-safe. Takes time in the number of claims that begin close before.
 */
final class ClaimIndex {

  /** A claim that began this many claims before is not looked at: claims nest a few deep only. */
  private static final int REACH = 12;

  private record Piece(Range range, Span claim) {}

  private final List<Piece> pieces;

  /** Takes the claims out of a document's spans. */
  ClaimIndex(Collection<Span> spans) {
    pieces =
        spans.stream()
            .filter(span -> span.layer() == Layer.CLAIM)
            .flatMap(span -> span.fragments().stream().map(range -> new Piece(range, span)))
            .sorted(Comparator.comparing(Piece::range))
            .toList();
  }

  /** The claim with the shortest piece that covers a range, or empty where none does. */
  Optional<Span> around(Range range) {
    Optional<Piece> best = Optional.empty();
    int last = lastBeginning(range.begin());
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      Piece piece = pieces.get(i);
      if (piece.range().covers(range)
          && (best.isEmpty() || piece.range().length() < best.get().range().length())) {
        best = Optional.of(piece);
      }
    }
    return best.map(Piece::claim);
  }

  /** Index of the last piece that begins at an offset or before, or -1. */
  private int lastBeginning(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).range().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
