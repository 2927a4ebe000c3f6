package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads claims inside claims: "she said that the envoy had insisted that the treaty was dead".
 *
 * <p>Only where the inner speaker stands right beside a verb that is surely a cue, and is not the
 * outer one speaking of themselves ("I think"): in a corpus without nested claims nothing else
 * would pay. Stateless.
 */
final class NestedReader {

  private static final float SURE = 0.85f;
  private static final int SHORTEST = 5;
  private static final Set<String> SELF = Set.of("i", "we", "you", "it", "one", "who", "which");

  private NestedReader() {}

  /** The claims inside the claims of some attributions, in text order. */
  static List<Attribution> read(Passage passage, List<Attribution> outer) {
    Words words = passage.words();
    List<Attribution> nested = new ArrayList<>();
    for (Attribution attribution : outer) {
      for (Range piece : attribution.claim()) {
        int from = words.at(piece.begin());
        int to = words.at(piece.end() - 1) + 1;
        if (attribution.source().isPresent() && to - from >= SHORTEST) {
          Unit inside = new Unit(from, to, 0, false, List.of());
          UnitReader.read(passage, inside).stream()
              .filter(inner -> fits(words, inner, piece))
              .forEach(nested::add);
        }
      }
    }
    return nested;
  }

  private static boolean fits(Words words, Attribution inner, Range piece) {
    Optional<Range> source = inner.source();
    Optional<Range> cue = inner.cue();
    if (source.isEmpty() || cue.isEmpty() || inner.confidence() < SURE) {
      return false;
    }
    int gap =
        Math.max(cue.get().begin() - source.get().end(), source.get().begin() - cue.get().end());
    return gap <= 1
        && piece.covers(source.get())
        && !SELF.contains(words.lower(words.at(source.get().begin())))
        && inner.claim().stream().allMatch(range -> piece.covers(range) && !range.equals(piece));
  }
}
