package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.APPROVAL;
import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.BE;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.NEEDED;
import static io.github.assay.annotators.rules.lexicon.WordClass.NEEDING;
import static io.github.assay.annotators.rules.lexicon.WordClass.NEGATION;
import static io.github.assay.annotators.rules.lexicon.WordClass.OBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRECONDITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.RESTING;
import static io.github.assay.annotators.rules.lexicon.WordClass.RULER;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.VARYING;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_BASE;

import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.typesystem.value.PreconditionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads preconditions that are arguments: "requires a ceasefire", "hinges on". Stateless. */
final class GoverningReader {

  private GoverningReader() {}

  /** The preconditions by governing word of a sentence, in the order of their cues. */
  static List<Condition> read(Passage passage, Stretch sentence) {
    Words words = passage.words();
    List<Condition> found = new ArrayList<>();
    for (int i = sentence.from() + 1; i + 1 < sentence.to(); i++) {
      Optional<Condition> condition = Optional.empty();
      if (words.is(i, RESTING)) {
        condition = resting(passage, sentence, i);
      } else if (words.is(i, PRECONDITION)) {
        condition = noun(passage, sentence, i);
      } else {
        if (words.is(i, NEEDED)) {
          condition = needed(passage, sentence, i);
        }
        if (condition.isEmpty() && words.is(i, NEEDING)) {
          condition = needing(passage, sentence, i);
        }
      }
      condition.ifPresent(found::add);
    }
    return found;
  }

  /** "the deal hinges on Senate approval". */
  private static Optional<Condition> resting(Passage passage, Stretch sentence, int verb) {
    Words words = passage.words();
    boolean relied = words.lower(verb).startsWith("depend") && reliance(words, verb - 1);
    if (words.is(verb, "depending") || relied) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(sentence.to(), verb + 5); i++) {
      if (words.is(i, "on") || words.is(i, "upon")) {
        int end = Clauses.phraseEnd(passage, i + 1, sentence.to(), false);
        boolean pronoun = end == i + 2 && words.is(i + 1, OBJECT);
        return end > i + 1 && !pronoun && !varies(words, sentence, verb, i + 1)
            ? some(passage, sentence, verb, i + 1, i + 1, end, 0.8f)
            : Optional.empty();
      }
      if (!words.adverb(i) && !words.is(i, "in") && !words.is(i, "part")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the amount depends on the mass", "it depends on you", "does not depend on", "on how". */
  private static boolean varies(Words words, Stretch sentence, int verb, int object) {
    int start = Verbs.groupStart(words, verb, sentence.from());
    boolean pronoun = words.is(start - 1, "it") || words.is(start - 1, "this");
    if (Exclusions.degree(words, object) || pronoun && words.lower(verb).startsWith("depend")) {
      return true;
    }
    for (int i = NounPhrases.start(words, start, sentence.from()); i < verb; i++) {
      if (words.is(i, VARYING) || words.is(i, NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** "we depend on it", "those who depend on aid": somebody relies on something. */
  private static boolean reliance(Words words, int before) {
    return words.is(before, "to") || words.is(before, SUBJECT) || words.is(before, "much");
  }

  /** "talks require a ceasefire", "needs 60 votes to pass"; a law's command is none. */
  private static Optional<Condition> needing(Passage passage, Stretch sentence, int verb) {
    Words words = passage.words();
    int start = Verbs.groupStart(words, verb, sentence.from());
    int before = start - 1;
    boolean need = words.lower(verb).startsWith("need");
    boolean noun =
        start == verb
            && (words.is(before, DETERMINER)
                || words.is(before, POSSESSIVE)
                || words.is(before, PREPOSITION)
                || words.genitive(before));
    if (noun
        || Verbs.passive(words, start, verb)
        || before < sentence.from()
        || asked(words, sentence, verb)) {
      return Optional.empty();
    }
    int from = verb + 1;
    boolean that = words.is(from, "that");
    if (that) {
      from++;
    }
    if (words.is(from, "to") || words.is(from, PREPOSITION) || words.mark(from, ",.;:")) {
      return Optional.empty();
    }
    int limit = argumentEnd(passage, from, sentence.to());
    boolean purpose = words.is(limit, "to") || words.is(limit, "before") || words.is(limit, "in");
    boolean told = words.is(limit, "to") && !amount(words, from);
    boolean duty = that || words.is(limit, "to");
    boolean participle = words.is(verb, "required") && start == verb && !amount(words, from);
    boolean personal = need && words.is(before, SUBJECT) && !words.is(before, "it");
    if (need && !purpose
        || personal
        || told
        || participle
        || duty && ruled(words, sentence.from(), start)) {
      return Optional.empty();
    }
    int end =
        Clauses.trim(
            passage, from, that ? Clauses.end(passage, from, sentence.to(), false) : limit);
    return end > from
        ? some(passage, sentence, verb, verb + 1, from, end, need ? 0.55f : 0.7f)
        : Optional.empty();
  }

  /** "Does it require taxes?" */
  private static boolean asked(Words words, Stretch sentence, int verb) {
    return words.lower(sentence.from()).startsWith("do")
        && words.is(sentence.from(), AUXILIARY)
        && words.is(verb, VERB_BASE)
        && sentence.question(words);
  }

  /** Whether a thing or a number of things is named rather than somebody who is to act. */
  private static boolean amount(Words words, int i) {
    return words.is(i, "a")
        || words.is(i, "an")
        || words.is(i, "more")
        || words.is(i, "at") && words.is(i + 1, "least")
        || words.word(i) && Character.isDigit(words.lower(i).charAt(0))
        || words.mark(i, "$€£")
        || words.is(i, APPROVAL)
        || words.is(i + 1, APPROVAL);
  }

  private static int argumentEnd(Passage passage, int from, int to) {
    Words words = passage.words();
    int end = Clauses.phraseEnd(passage, from, to, false);
    for (int i = from + 1; i < end; i++) {
      if (words.is(i, "to") && (words.is(i + 1, VERB_BASE) || words.unknown(i + 1))
          || words.is(i, "before")
          || words.is(i, "in") && words.is(i + 1, "order")) {
        return i;
      }
    }
    return end;
  }

  /** Whether the subject of a verb is a law or a rule. */
  private static boolean ruled(Words words, int from, int verb) {
    int start = NounPhrases.start(words, verb, from);
    for (int i = start; i < verb; i++) {
      if (words.is(i, RULER)) {
        return true;
      }
    }
    return false;
  }

  /** "a quorum is required for a vote". */
  private static Optional<Condition> needed(Passage passage, Stretch sentence, int word) {
    Words words = passage.words();
    int start = Verbs.groupStart(words, word, sentence.from());
    boolean be = false;
    for (int i = start; i < word; i++) {
      be |= words.is(i, BE);
    }
    int after = word + 1;
    boolean purpose =
        words.is(after, "for")
            || words.is(after, "before")
            || words.is(after, "if")
            || words.is(after, "in") && words.is(after + 1, "order")
            || words.is(after, "to") && !words.is(word, "required");
    int subject = NounPhrases.start(words, start, sentence.from());
    if (!be || !purpose || subject == start || words.is(start - 1, PRONOUN)) {
      return Optional.empty();
    }
    return some(passage, sentence, word, after + 1, subject, start, 0.65f);
  }

  /** "withdrawal is a precondition for talks", "a deposit as a condition of bail". */
  private static Optional<Condition> noun(Passage passage, Stretch sentence, int noun) {
    Words words = passage.words();
    boolean governs =
        words.is(noun + 1, "for") || words.is(noun + 1, "of") || words.is(noun + 1, "to");
    int article = noun - 1;
    while (article > sentence.from()
        && !words.is(article, DETERMINER)
        && words.word(article)
        && noun - article < 4
        && !words.is(article, BE)
        && !words.is(article, "as")) {
      article--;
    }
    int tie = words.is(article, DETERMINER) ? article - 1 : article;
    if (!governs || !(words.is(tie, BE) || words.is(tie, "as"))) {
      return Optional.empty();
    }
    int start = words.is(tie, BE) ? Verbs.groupStart(words, tie, sentence.from()) : tie;
    int subject = NounPhrases.start(words, start, sentence.from());
    return subject < start
        ? some(passage, sentence, noun, noun + 1, subject, start, 0.7f)
        : Optional.empty();
  }

  private static Optional<Condition> some(
      Passage passage, Stretch sentence, int cue, int cueEnd, int from, int end, float confidence) {
    Words words = passage.words();
    int start = Verbs.groupStart(words, cue, sentence.from());
    int subject = start;
    while (subject > sentence.from()
        && !words.mark(subject - 1, ",;:")
        && !words.is(subject - 1, COORDINATOR)
        && !words.is(subject - 1, "that")) {
      subject--;
    }
    int first = Math.min(subject, from);
    int last = Math.max(first, from < cue ? from : start);
    return Optional.of(
        new Condition(
            passage.range(from, end),
            List.of(passage.range(cue, cueEnd)),
            last > first ? Optional.of(passage.range(first, last)) : Optional.empty(),
            PreconditionKind.NECESSARY,
            false,
            confidence));
  }
}
