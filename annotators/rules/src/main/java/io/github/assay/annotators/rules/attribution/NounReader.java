package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_BASE;

import io.github.assay.annotators.rules.lexicon.CueEntry;
import io.github.assay.annotators.rules.lexicon.CueNouns;
import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads noun cues: "his claim that …", "the minister's criticism of …". Stateless. */
final class NounReader {

  private static final Set<String> OBJECT_PREPOSITIONS =
      Set.of("of", "for", "to", "against", "on", "about", "with", "over");

  private NounReader() {}

  /** The attributions by noun of a unit, in text order. */
  static List<Attribution> read(Passage passage, Unit unit) {
    List<Attribution> found = new ArrayList<>();
    Words words = passage.words();
    for (int i = unit.from() + 1; i + 1 < unit.to(); i++) {
      if (passage.inSpeech(i)) {
        continue;
      }
      Optional<CueEntry> entry = CueNouns.english().find(words.lower(i));
      if (entry.isPresent()) {
        read(passage, unit, i, entry.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Attribution> read(Passage passage, Unit unit, int noun, CueEntry entry) {
    Words words = passage.words();
    Optional<int[]> owner = owner(words, noun, unit.from());
    int after = noun + 1;
    Optional<int[]> by = Optional.empty();
    if (owner.isEmpty() && (words.is(after, "by") || words.is(after, "from"))) {
      int end = NounPhrases.core(words, after + 1, unit.to());
      if (end > after + 1) {
        by = Optional.of(new int[] {after + 1, end});
        after = end;
      }
    }
    Optional<int[]> source = owner.or(by(by));
    int end;
    int from = after;
    if (words.is(after, "that") && entry.takes(Frame.CLAUSE)) {
      end = ClaimExtent.clause(passage, after, unit.to(), true);
      end = Math.min(end, mainVerb(passage, unit.from(), noun, after, end));
    } else if (source.isPresent()
        && words.is(after, "to")
        && words.is(after + 1, VERB_BASE)
        && entry.takes(Frame.INFINITIVE)) {
      end = ClaimExtent.clause(passage, after, unit.to(), true);
    } else if (source.isPresent()
        && entry.takes(Frame.OBJECT)
        && OBJECT_PREPOSITIONS.contains(words.lower(after))) {
      from = after + 1;
      end = ClaimExtent.object(passage, from, unit.to());
      end = Math.min(end, finiteVerb(passage, from, end));
    } else {
      return Optional.empty();
    }
    if (end <= from) {
      return Optional.empty();
    }
    Range claim = passage.range(from, end);
    return Optional.of(
        new Attribution(
            List.of(claim),
            source.map(s -> passage.range(s[0], s[1])),
            Optional.of(passage.range(noun, noun + 1)),
            entry.modality(),
            Quotations.of(passage, List.of(new int[] {from, end})),
            source.isPresent() ? entry.confidence() : entry.confidence() - 0.15f));
  }

  private static java.util.function.Supplier<Optional<int[]>> by(Optional<int[]> by) {
    return () -> by;
  }

  /** A complement ends where the clause around it goes on with its verb. */
  private static int finiteVerb(Passage passage, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!passage.quoted(i) && Verbs.finite(passage.words(), i)) {
        return Verbs.groupStart(passage.words(), i, from);
      }
    }
    return to;
  }

  /** "His claim that the vote was rigged is false": the clause around the noun goes on. */
  private static int mainVerb(Passage passage, int from, int noun, int start, int to) {
    Words words = passage.words();
    for (int i = from; i < noun; i++) {
      if (Verbs.finite(words, i)) {
        return to;
      }
    }
    boolean own = false;
    for (int i = start + 1; i < to; i++) {
      if (passage.quoted(i) || !Verbs.finite(words, i)) {
        continue;
      }
      boolean auxiliary = words.is(i, WordClass.AUXILIARY);
      if (own && auxiliary && words.word(i - 1) && !words.is(i - 1, WordClass.PRONOUN)) {
        return i;
      }
      own = true;
      while (i + 1 < to
          && (Verbs.finite(words, i + 1) && !words.is(i + 1, WordClass.AUXILIARY)
              || words.adverb(i + 1)
              || words.is(i + 1, "been")
              || words.is(i + 1, "be"))) {
        i++;
      }
    }
    return to;
  }

  private static Optional<int[]> owner(Words words, int noun, int floor) {
    for (int i = noun - 1; i >= floor && i >= noun - 3; i--) {
      if (words.is(i, POSSESSIVE)) {
        return Optional.of(new int[] {i, i + 1});
      }
      if (words.genitive(i) && i > floor) {
        int start = NounPhrases.start(words, i, floor);
        return start < i ? Optional.of(new int[] {start, i}) : Optional.empty();
      }
      if (!words.word(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
