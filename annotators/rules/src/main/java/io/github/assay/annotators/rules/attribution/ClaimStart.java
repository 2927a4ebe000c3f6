package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.NEGATION;
import static io.github.assay.annotators.rules.lexicon.WordClass.OBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.TIME;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_BASE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;
import static io.github.assay.annotators.rules.lexicon.WordClass.WEEKDAY;
import static io.github.assay.annotators.rules.lexicon.WordClass.WH;

import io.github.assay.annotators.rules.lexicon.CueEntry;
import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import java.util.Optional;

/** Finds where a claim that follows its cue begins, and in which frame. Stateless. */
final class ClaimStart {

  /** How far "that" may stand behind its verb. */
  private static final int REACH = 14;

  /**
   * The begin of a claim.
   *
   * @param index first word
   * @param frame frame it fills
   * @param cueEnd index after the last word of the cue
   */
  record Start(int index, Frame frame, int cueEnd) {}

  private ClaimStart() {}

  /** The begin of the claim behind a cue; empty where nothing fits its frames. */
  static Optional<Start> find(Passage passage, CueEntry entry, int after, int to) {
    Words words = passage.words();
    Optional<Start> preposition = preposition(words, entry, after, to);
    if (preposition.isPresent()) {
      return preposition;
    }
    if (entry.takes(Frame.RECIPIENT)) {
      Optional<Start> start = afterRecipient(passage, entry, after, to);
      if (start.isPresent()) {
        return start;
      }
    }
    return at(passage, entry, after, to, after);
  }

  private static Optional<Start> preposition(Words words, CueEntry entry, int after, int to) {
    for (String continuation : entry.continuations()) {
      if (words.is(after, continuation) && after + 1 < to && !words.mark(after + 1, ",.")) {
        int next = after + 1;
        if (continuation.equals("on") && words.is(next, WEEKDAY)) {
          continue;
        }
        if (words.is(next, "that")) {
          return Optional.of(new Start(next, Frame.CLAUSE, next));
        }
        return Optional.of(new Start(next, Frame.OBJECT, next));
      }
    }
    return Optional.empty();
  }

  private static Optional<Start> afterRecipient(
      Passage passage, CueEntry entry, int after, int to) {
    Words words = passage.words();
    int end = NounPhrases.core(words, after, to);
    if (end == after || words.is(after, "that")) {
      return Optional.empty();
    }
    for (int i = after; i < Math.min(to, after + REACH); i++) {
      if (passage.inSpeech(i) || words.mark(i, ":")) {
        break;
      }
      if (words.is(i, "that") && i > after) {
        return entry.takes(Frame.CLAUSE) || entry.takes(Frame.QUESTION)
            ? Optional.of(new Start(i, Frame.CLAUSE, after))
            : Optional.empty();
      }
    }
    boolean person =
        words.is(after, OBJECT)
            || words.is(after, PRONOUN)
            || words.capital(after)
            || words.is(after, DETERMINER)
            || words.is(after, POSSESSIVE)
            || Verbs.plural(words, after);
    if (!person) {
      return Optional.empty();
    }
    Optional<Start> next = at(passage, entry, end, to, after);
    return next.filter(s -> s.frame() != Frame.OBJECT);
  }

  private static Optional<Start> at(Passage passage, CueEntry entry, int from, int to, int cueEnd) {
    Words words = passage.words();
    int i = from;
    while (i < to
        && (words.is(i, WEEKDAY)
            || words.adverb(i)
                && !words.is(i, NEGATION)
                && !words.is(i, "here")
                && !words.is(i, "there")
                && !words.is(i, "maybe")
                && !words.is(i, "perhaps"))) {
      i++;
    }
    if (i >= to) {
      return Optional.empty();
    }
    boolean clausal = entry.takes(Frame.CLAUSE) || entry.takes(Frame.QUOTE);
    if (clausal) {
      Optional<Start> quote = quoteAfter(passage, entry, i, to, cueEnd);
      if (quote.isPresent()) {
        return quote;
      }
    }
    if (words.is(i, "that") && clausal) {
      return Optional.of(new Start(i, Frame.CLAUSE, cueEnd));
    }
    if (words.is(i, "to") && (words.is(i + 1, VERB_BASE) || words.adverb(i + 1))) {
      return entry.takes(Frame.INFINITIVE)
          ? Optional.of(new Start(i, Frame.INFINITIVE, cueEnd))
          : Optional.empty();
    }
    if (words.is(i, WH) && entry.takes(Frame.QUESTION)) {
      return Optional.of(new Start(i, Frame.QUESTION, cueEnd));
    }
    if (words.is(i, VERB_ING) && entry.takes(Frame.GERUND)) {
      return Optional.of(new Start(i, Frame.GERUND, cueEnd));
    }
    if (clausal) {
      Optional<Start> that = thatAfterAdjunct(passage, i, to, cueEnd);
      if (that.isPresent()) {
        return that;
      }
      if (entry.takes(Frame.CLAUSE) && clauseAt(words, i, to)) {
        return Optional.of(new Start(i, Frame.CLAUSE, cueEnd));
      }
    }
    if (entry.takes(Frame.OBJECT) || entry.takes(Frame.AS)) {
      return nounPhraseAt(words, i, to)
          ? Optional.of(new Start(i, entry.takes(Frame.AS) ? Frame.AS : Frame.OBJECT, cueEnd))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** ": “…”", ", “…”", "“…”", also behind an adjunct without a verb of its own. */
  private static Optional<Start> quoteAfter(
      Passage passage, CueEntry entry, int from, int to, int cueEnd) {
    Words words = passage.words();
    int limit = Math.min(to, from + REACH);
    for (int i = from; i < limit; i++) {
      if (passage.inSpeech(i)) {
        boolean direct =
            i == from || words.mark(i - 1, ",:") || words.capital(i + 1) && !words.is(i - 1, "a");
        return direct ? Optional.of(new Start(i, Frame.QUOTE, cueEnd)) : Optional.empty();
      }
      if (words.is(i, ":") && i + 1 < to) {
        return Optional.of(new Start(i + 1, Frame.QUOTE, cueEnd));
      }
      if (words.is(i, "that") || words.is(i, SUBJECT) || Verbs.finite(words, i)) {
        return Optional.empty();
      }
      if (words.is(i, ",")
          && i == from
          && !passage.inSpeech(i + 1)
          && !words.capital(i + 1)
          && !words.is(i + 1, PREPOSITION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "said in Ohio on Monday that …": no verb before "that". */
  private static Optional<Start> thatAfterAdjunct(Passage passage, int from, int to, int cueEnd) {
    Words words = passage.words();
    if (!words.is(from, PREPOSITION) && !words.is(from, TIME) && !words.is(from, ",")) {
      return Optional.empty();
    }
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (words.is(i, "that") && i > from) {
        return Optional.of(new Start(i, Frame.CLAUSE, cueEnd));
      }
      if (passage.inSpeech(i) || Verbs.finite(words, i) && !words.is(i - 1, ",")) {
        break;
      }
    }
    int end = from;
    if (words.is(from, PREPOSITION) && !words.is(from, "as")) {
      end = NounPhrases.core(words, from + 1, to);
      while (words.is(end, WEEKDAY) || words.is(end, TIME)) {
        end++;
      }
      if (end > from + 1 && end < to && clauseAt(words, end, to)) {
        return Optional.of(new Start(end, Frame.CLAUSE, cueEnd));
      }
    }
    return Optional.empty();
  }

  /** Whether a clause without "that" begins here: a noun phrase, then a finite verb. */
  private static boolean clauseAt(Words words, int i, int to) {
    if (words.is(i, SUBJECT) || words.is(i, "there") || words.is(i, "if") || words.is(i, "when")) {
      return true;
    }
    if (words.is(i, SUBORDINATOR) && !words.is(i, WH)) {
      return true;
    }
    if (words.mark(i, ",.;:)") || words.is(i, PREPOSITION) && !words.is(i, "by")) {
      return false;
    }
    int verb = i;
    int limit = Math.min(to, i + 16);
    while (verb < limit) {
      if (Verbs.finite(words, verb) && verb > i) {
        return true;
      }
      if (words.mark(verb, ".;:") || words.is(verb, "to") && verb < i + 3) {
        return false;
      }
      verb++;
    }
    return false;
  }

  private static boolean nounPhraseAt(Words words, int i, int to) {
    return i < to
        && (words.word(i) || words.quoteMark(i) || words.mark(i, "$€£"))
        && (!words.is(i, PREPOSITION))
        && !words.is(i, SUBORDINATOR)
        && !words.is(i, "and")
        && !words.is(i, "but")
        && !words.is(i, "or");
  }
}
