package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.RELATIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.TIME;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;

import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import java.util.Optional;

/** Finds the subject of a cue verb. Stateless. */
final class Subjects {

  private static final int LONGEST_INSERTION = 30;
  private static final int LONGEST_WIDE = 16;

  /**
   * A subject as word indexes.
   *
   * @param from first word
   * @param to after the last word
   * @param left where the clause of the cue begins, for what may stand before it
   * @param kind how it was found
   */
  record Subject(int from, int to, int left, Kind kind) {}

  /** How a subject was found. */
  enum Kind {
    /** Right before the verb. */
    BEFORE,
    /** Before an insertion that commas set off. */
    INSERTED,
    /** Behind the verb. */
    INVERTED,
    /** The subject of an earlier verb of the unit. */
    SHARED
  }

  private Subjects() {}

  /** The subject that stands before a verb, inside the unit and behind {@code floor}. */
  static Optional<Subject> before(Passage passage, VerbCue cue, int floor) {
    Words words = passage.words();
    int end = cue.start();
    if (end > floor && words.mark(end - 1, ",)—–") && !words.mark(end - 1, ")")) {
      return inserted(passage, end - 1, floor);
    }
    int start = start(passage, end, floor);
    if (start == end) {
      return Optional.empty();
    }
    return Optional.of(relative(words, new Subject(start, end, start, Kind.BEFORE), floor));
  }

  /**
   * All words of the clause before a verb of saying whose subject is too intricate to be read: "a
   * person familiar with the planning says that …".
   */
  static Optional<Subject> wide(Passage passage, VerbCue cue, int floor) {
    Words words = passage.words();
    boolean says = cue.entry().takes(Frame.CLAUSE) && cue.entry().takes(Frame.PARENTHESIS);
    if (!says || cue.ing() || cue.infinitive() || !words.word(cue.start() - 1)) {
      return Optional.empty();
    }
    int from = cue.start();
    while (from > floor
        && cue.start() - from < LONGEST_WIDE
        && !passage.quoted(from - 1)
        && !words.mark(from - 1, ",;:—–")
        && !words.is(from - 1, SUBORDINATOR)
        && !words.is(from - 1, "but")) {
      if (Verbs.finite(words, from - 1)) {
        return Optional.empty();
      }
      from--;
    }
    boolean whole = from == floor || !words.word(from - 1) || words.is(from - 1, SUBORDINATOR);
    boolean noun = words.is(from, DETERMINER) || words.is(from, POSSESSIVE) || words.capital(from);
    return whole && noun && from < cue.start() - 1
        ? Optional.of(new Subject(from, cue.start(), from, Kind.BEFORE))
        : Optional.empty();
  }

  private static int start(Passage passage, int end, int floor) {
    int bound = floor;
    for (int i = end - 1; i >= floor; i--) {
      if (passage.inSpeech(i)) {
        bound = i + 1;
        break;
      }
    }
    return NounPhrases.start(passage.words(), end, bound);
  }

  /** "that" and "which" behind a noun are themselves the mention; so is "who". */
  private static Subject relative(Words words, Subject subject, int floor) {
    boolean one = subject.to() - subject.from() == 1;
    if (one && words.is(subject.from(), RELATIVE) && words.is(subject.from() - 1, ",")) {
      return new Subject(
          subject.from(), subject.to(), Math.max(floor, subject.from()), Kind.BEFORE);
    }
    return subject;
  }

  private static Optional<Subject> inserted(Passage passage, int comma, int floor) {
    Words words = passage.words();
    for (int i = comma - 1; i > floor && comma - i < LONGEST_INSERTION; i--) {
      if (passage.inSpeech(i)) {
        return Optional.empty();
      }
      boolean dashes = words.dash(comma) && words.dash(i);
      if (!(words.is(comma, ",") && words.is(i, ",")) && !dashes) {
        continue;
      }
      int start = start(passage, i, floor);
      if (start == i) {
        continue;
      }
      int first = i + 1;
      boolean adverbial =
          words.is(first, VERB_ING)
              || words.is(first, PREPOSITION)
              || words.is(first, SUBORDINATOR) && !words.is(first, RELATIVE)
              || words.adverb(first)
              || words.is(first, TIME)
              || dashes;
      if (!adverbial && clauseOf(words, first, comma)) {
        continue;
      }
      return Optional.of(new Subject(start, adverbial ? i : comma, start, Kind.INSERTED));
    }
    return Optional.empty();
  }

  private static boolean clauseOf(Words words, int from, int to) {
    if (words.is(from, RELATIVE)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (Verbs.finite(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** The subject that stands behind an inverted verb: "said the minister". */
  static Optional<Subject> inverted(Passage passage, VerbCue cue, int ceiling) {
    Words words = passage.words();
    int from = cue.after();
    if (from >= ceiling
        || !(words.capital(from)
            || words.is(from, DETERMINER)
            || words.is(from, POSSESSIVE)
            || words.is(from, PRONOUN)
            || NounPhrases.role(words, from)
            || leadsToRole(words, from, ceiling)
            || Verbs.plural(words, from))
        || words.is(from, TIME)
        || words.is(from, "that")) {
      return Optional.empty();
    }
    int bound = from;
    while (bound < ceiling && !passage.inSpeech(bound)) {
      bound++;
    }
    int end = NounPhrases.end(words, from, bound);
    if (end == ceiling && end > from + 1 && words.mark(end - 1, ".")) {
      // The full stop of the sentence, not of an initial.
      end--;
    }
    return end == from
        ? Optional.empty()
        : Optional.of(
            new Subject(from, named(words, from, end, bound), cue.start(), Kind.INVERTED));
  }

  /** "its general secretary, Mick Lynch": the name behind a role, where the clause ends with it. */
  private static int named(Words words, int from, int end, int bound) {
    boolean role = words.is(from, DETERMINER) || words.is(from, POSSESSIVE);
    int last = end + 1;
    while (last < bound && words.capital(last)) {
      last++;
    }
    boolean name = last > end + 1 && last < end + 5 && !words.is(end + 1, TIME);
    boolean closed = last >= bound || words.mark(last, ".,;");
    return role && words.is(end, ",") && name && closed ? last : end;
  }

  /** "party leader Ricarda Lang", "former prime minister X": words before a role and a name. */
  private static boolean leadsToRole(Words words, int from, int ceiling) {
    for (int i = from; i + 1 < ceiling && i < from + 4; i++) {
      if (NounPhrases.role(words, i) && words.capital(i + 1)) {
        return true;
      }
      if (!NounPhrases.plain(words, i)) {
        return false;
      }
    }
    return false;
  }

  /** The subject of the first finite verb of a stretch, for what depends on it. */
  static Optional<Subject> ofClause(Passage passage, int from, int to) {
    Words words = passage.words();
    for (int i = from + 1; i < to; i++) {
      if (passage.inSpeech(i) || !Verbs.finite(words, i)) {
        continue;
      }
      int group = Verbs.groupStart(words, i, from);
      if (group > from && words.is(group - 1, ",")) {
        Optional<Subject> inserted = inserted(passage, group - 1, from);
        if (inserted.isPresent()) {
          return shared(inserted.get());
        }
      }
      int start = start(passage, group, from);
      if (start < group) {
        if (words.is(start, RELATIVE) && !words.is(start, "that") && start > from) {
          continue;
        }
        return shared(new Subject(start, group, start, Kind.SHARED));
      }
    }
    return Optional.empty();
  }

  private static Optional<Subject> shared(Subject subject) {
    return Optional.of(new Subject(subject.from(), subject.to(), subject.left(), Kind.SHARED));
  }
}
