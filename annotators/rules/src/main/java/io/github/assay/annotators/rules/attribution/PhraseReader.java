package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;

import io.github.assay.annotators.rules.lexicon.AttributionPhrases;
import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads "according to X", "in X's view" and "reportedly". Stateless. */
final class PhraseReader {

  private PhraseReader() {}

  /** The attributions by phrase of a unit, in text order. */
  static List<Attribution> read(Passage passage, Unit unit) {
    List<Attribution> found = new ArrayList<>();
    Words words = passage.words();
    for (int i = unit.from(); i < unit.to(); i++) {
      if (passage.inSpeech(i)) {
        continue;
      }
      int length = AttributionPhrases.english().before(words::lower, i);
      if (length > 0) {
        before(passage, unit, i, length).ifPresent(found::add);
      } else if (words.is(i, "in") && (words.is(i + 1, POSSESSIVE) || genitiveAt(words, i))) {
        around(passage, unit, i).ifPresent(found::add);
      } else if (AttributionPhrases.english().alone(words.lower(i))) {
        alone(passage, unit, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean genitiveAt(Words words, int i) {
    for (int k = i + 2; k < i + 6; k++) {
      if (words.genitive(k)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Attribution> before(Passage passage, Unit unit, int at, int length) {
    Words words = passage.words();
    int from = at + length;
    int end = NounPhrases.end(words, from, unit.to());
    if (end == from) {
      return Optional.empty();
    }
    return claim(passage, unit, at, end)
        .map(
            claim ->
                attribution(
                    passage,
                    claim,
                    Optional.of(passage.range(from, end)),
                    passage.range(at, from),
                    0.85f));
  }

  private static Optional<Attribution> around(Passage passage, Unit unit, int at) {
    Words words = passage.words();
    int from = at + 1;
    for (int k = from + 1; k < Math.min(unit.to(), from + 7); k++) {
      if (AttributionPhrases.english().around(words.lower(k))
          && (words.is(k + 1, ",") || k + 1 == unit.to() || words.is(k + 1, "."))) {
        int last = words.genitive(k - 1) ? k - 1 : k;
        int noun = k;
        return claim(passage, unit, at, noun + 1)
            .map(
                claim ->
                    attribution(
                        passage,
                        claim,
                        Optional.of(passage.range(from, last)),
                        passage.range(noun, noun + 1),
                        0.75f));
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> alone(Passage passage, Unit unit, int at) {
    List<Range> pieces = new ArrayList<>();
    int from = clauseStart(passage, unit, at);
    if (from < at) {
      pieces.add(passage.range(from, at));
    }
    int end = ClaimExtent.clause(passage, at + 1, unit.to(), true);
    if (end > at + 1 && passage.words().word(at + 1)) {
      pieces.add(passage.range(at + 1, end));
    }
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(
            attribution(passage, pieces, Optional.empty(), passage.range(at, at + 1), 0.6f));
  }

  /** The rest of the sentence: behind the phrase where it stands first, else before it. */
  private static Optional<List<Range>> claim(Passage passage, Unit unit, int at, int end) {
    Words words = passage.words();
    int from = clauseStart(passage, unit, at);
    int before = at;
    while (before > from && words.mark(before - 1, ",—–") && !passage.quoted(before - 1)) {
      before--;
    }
    List<Range> pieces = new ArrayList<>();
    if (before - from >= 2) {
      pieces.add(passage.range(from, before));
    }
    int after = end;
    while (after < unit.to() && words.mark(after, ",:")) {
      after++;
    }
    boolean inserted = !pieces.isEmpty() && words.is(end, ",") && before < at;
    if (pieces.isEmpty() || inserted && before - from < 6) {
      int to = ClaimExtent.clause(passage, after, unit.to(), false);
      if (to > after && words.word(to - 1) || to > after && passage.quoted(to - 1)) {
        pieces.add(passage.range(after, to));
      }
    }
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
  }

  private static int clauseStart(Passage passage, Unit unit, int at) {
    Words words = passage.words();
    int from = unit.from();
    for (int i = at - 2; i > unit.from(); i--) {
      if (words.mark(i, ";")
          || words.is(i, ",")
              && words.is(i + 1, WordClass.COORDINATOR)
              && words.is(i + 2, WordClass.SUBJECT)) {
        from = i + 1;
        break;
      }
    }
    while (from < at && words.is(from, WordClass.COORDINATOR)) {
      from++;
    }
    return from;
  }

  private static Attribution attribution(
      Passage passage, List<Range> claim, Optional<Range> source, Range cue, float confidence) {
    List<int[]> pieces = new ArrayList<>();
    for (Range range : claim) {
      pieces.add(new int[] {passage.words().at(range.begin()), passage.words().at(range.end())});
    }
    return new Attribution(
        claim,
        source,
        Optional.of(cue),
        Modality.ASSERTED,
        Quotations.of(passage, pieces),
        confidence);
  }
}
