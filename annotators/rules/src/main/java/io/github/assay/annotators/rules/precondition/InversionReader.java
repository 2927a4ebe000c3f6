package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSIBLE;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_BASE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;
import static io.github.assay.annotators.rules.lexicon.WordClass.WH;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.PreconditionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads conditions by word order: "should she win", "had he known". Stateless. */
final class InversionReader {

  private static final int LONGEST_SUBJECT = 9;

  private InversionReader() {}

  /** The inverted conditions of a sentence; a question has none. */
  static List<Condition> read(Passage passage, Stretch sentence) {
    Words words = passage.words();
    List<Condition> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean should = words.is(i, "should");
      if ((should || words.is(i, "had") || words.is(i, "were")) && !sentence.question(words)) {
        read(passage, sentence, i, should).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Condition> read(
      Passage passage, Stretch sentence, int verb, boolean should) {
    Words words = passage.words();
    int subject = verb + 1;
    boolean opens =
        words.is(subject, SUBJECT)
            || words.is(subject, DETERMINER)
            || words.is(subject, POSSESSIVE)
            || words.capital(subject);
    int subjectEnd = opens ? predicate(words, verb, sentence.to()) : subject;
    if (subjectEnd == subject) {
      return Optional.empty();
    }
    int before = verb - 1;
    if (words.is(before, SUBJECT) || words.is(before, WH)) {
      return Optional.empty();
    }
    boolean fronted =
        before < sentence.from()
            || !words.word(before)
            || words.is(before, "that")
            || words.is(before, "because")
            || words.is(before, "and")
            || words.is(before, "but");
    if (!fronted && !subordinate(words, sentence, verb)) {
      return Optional.empty();
    }
    int end = Clauses.end(passage, subject, sentence.to(), fronted);
    Optional<int[]> dependent =
        fronted
            ? Dependents.after(passage, end, sentence.to())
            : Dependents.before(passage, sentence.from(), verb);
    if (end <= subjectEnd || dependent.isEmpty()) {
      return Optional.empty();
    }
    Range cue = passage.range(verb, verb + 1);
    return Optional.of(
        new Condition(
            passage.range(should ? subject : verb, end),
            should ? List.of(cue) : List.of(),
            dependent.map(d -> passage.range(d[0], d[1])),
            PreconditionKind.SUFFICIENT,
            false,
            0.75f));
  }

  /** Where the predicate behind the subject begins; the subject's begin where there is none. */
  private static int predicate(Words words, int verb, int to) {
    int subject = verb + 1;
    boolean pronoun = words.is(subject, SUBJECT);
    for (int i = subject + 1; i < Math.min(to, subject + LONGEST_SUBJECT); i++) {
      if (fits(words, verb, i) && !words.is(i - 1, DETERMINER) && !words.is(i - 1, POSSESSIVE)) {
        return i;
      }
      if (!words.word(i) || words.is(i, AUXILIARY) || pronoun && !words.adverb(i)) {
        return subject;
      }
    }
    return subject;
  }

  private static boolean fits(Words words, int verb, int i) {
    return switch (words.lower(verb)) {
      case "should" -> words.is(i, VERB_BASE) || words.is(i, "be");
      case "had" -> words.is(i, VERB_PAST) || words.is(i, "been") || words.lower(i).endsWith("ed");
      default -> words.is(i, "to") && words.is(i + 1, VERB_BASE) || words.is(i, "not");
    };
  }

  /** Whether a clause that could stand alone goes before: "… would have failed had he not come". */
  private static boolean subordinate(Words words, Stretch sentence, int verb) {
    for (int i = verb - 1; i >= sentence.from() && i > verb - 25; i--) {
      if (words.is(i, POSSIBLE) && !words.is(i, "should") && i < verb - 1) {
        return words.word(verb - 1);
      }
    }
    return false;
  }
}
