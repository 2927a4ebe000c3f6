package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import java.util.List;
import java.util.Optional;

/**
 * Finds who passes a claim on that somebody else makes: "he said, Reuters reported", "she said,
 * according to the Herald".
 *
 * <p>Stateless.
 */
final class Reporters {

  private static final List<String> REPORTED = List.of("reported", "reports");

  private Reporters() {}

  /**
   * Finds the reporter behind an attribution that has a source.
   *
   * @param all the attributions of the passage; a mention that one of them uses is no reporter
   */
  static Optional<Range> find(Passage passage, Attribution attribution, List<Attribution> all) {
    if (attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Words words = passage.words();
    int last = attribution.end();
    last = Math.max(last, attribution.source().get().end());
    last = Math.max(last, attribution.cue().map(Range::end).orElse(0));
    int at = words.at(last - 1) + 1;
    Optional<Unit> unit =
        passage.units().stream().filter(u -> u.from() < at && at < u.to()).findFirst();
    if (unit.isEmpty() || !words.is(at, ",")) {
      return Optional.empty();
    }
    return behind(passage, at + 1, unit.get().to())
        .filter(who -> all.stream().noneMatch(other -> uses(other, who)));
  }

  private static Optional<Range> behind(Passage passage, int from, int to) {
    Words words = passage.words();
    int start = words.is(from, "as") ? from + 1 : from;
    boolean named =
        words.is(start, "according") && words.is(start + 1, "to")
            || words.is(start, "reported") && words.is(start + 1, "by");
    if (named) {
      int end = NounPhrases.core(words, start + 2, to);
      while (end > start + 2 && !words.word(end - 1)) {
        end--;
      }
      return end > start + 2 && words.capital(end - 1)
          ? Optional.of(passage.range(start + 2, end))
          : Optional.empty();
    }
    int end = NounPhrases.core(words, from, to);
    return end > from && REPORTED.contains(words.lower(end)) && words.capital(end - 1)
        ? Optional.of(passage.range(from, end))
        : Optional.empty();
  }

  private static boolean uses(Attribution attribution, Range who) {
    return attribution.source().filter(who::overlaps).isPresent()
        || attribution.claim().stream().anyMatch(who::overlaps);
  }
}
