package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.ASKING;
import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.OBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.RELATIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_BASE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_THIRD;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;

/** Finds where the clauses of a sentence begin and end. Stateless. */
final class Clauses {

  private Clauses() {}

  /**
   * Finds the end of a conditional clause.
   *
   * @param start its first word
   * @param to end of its sentence
   * @param fronted true where what depends on it may follow it
   * @return index after its last word, edge punctuation left out; {@code start} where nothing is
   *     left
   */
  static int end(Passage passage, int start, int to, boolean fronted) {
    Words words = passage.words();
    boolean verb = false;
    int depth = 0;
    for (int i = start; i < to; i++) {
      verb |= i > start && likelyVerb(words, i) || words.is(i, AUXILIARY);
      if (words.mark(i, "([")) {
        depth++;
      } else if (words.mark(i, ")]")) {
        if (depth-- == 0) {
          return trim(passage, start, i);
        }
      } else if (depth == 0 && i > start && ends(passage, start, i, to, verb, fronted)) {
        return trim(passage, start, i);
      }
    }
    return trim(passage, start, to);
  }

  private static boolean ends(
      Passage passage, int start, int i, int to, boolean verb, boolean fronted) {
    Words words = passage.words();
    if (words.mark(i, ";:…") || words.is(i, "...") || words.dash(i) && !words.is(i, "-")) {
      return true;
    }
    if (quoted(passage, start) && !passage.quoted(i)) {
      return true;
    }
    if (words.is(i, ",")) {
      return comma(words, start, i, to, verb, fronted);
    }
    if (!verb) {
      return false;
    }
    if (words.is(i, "then")) {
      return true;
    }
    if (words.is(i, "because") || words.is(i, "although") || words.is(i, "though")) {
      return !fronted || nextComma(words, i, to) >= to;
    }
    if (words.is(i, "but") && !words.is(i - 1, ",")) {
      return words.is(i + 1, SUBJECT) || Verbs.finite(words, i + 1);
    }
    return fronted && restarts(words, start, i);
  }

  /** Whether a stretch stands in a quotation that it does not open: "if “art” becomes". */
  private static boolean quoted(Passage passage, int start) {
    int before = passage.words().quoteMark(start - 1) ? start - 2 : start - 1;
    return passage.quoted(start) && passage.quoted(before);
  }

  /** Whether a comma ends the clause: what depends on it, or an addition, follows. */
  private static boolean comma(
      Words words, int start, int comma, int to, boolean verb, boolean fronted) {
    int next = comma + 1;
    int after = nextComma(words, next, to);
    boolean clause = verbBefore(words, next, after) || words.is(next, VERB_BASE);
    if (!fronted) {
      return verb ? !list(words, comma, to) : bare(words, start, comma);
    }
    if (!verb && (comma - start < 3 || words.is(start - 1, ",")) && inserted(words, start)) {
      return false;
    }
    if (verb && aside(words, next)) {
      return true;
    }
    if (words.is(next, "then") || words.is(next, SUBJECT) && !words.is(next, RELATIVE)) {
      return true;
    }
    if (words.is(next, RELATIVE) && !words.is(next, "that")
        || words.is(next, "and")
        || words.is(next, "or")) {
      return after >= to;
    }
    return after >= to || clause;
  }

  /** ", of course, you", ", indeed, it": what depends on the clause begins with a word aside. */
  private static boolean aside(Words words, int next) {
    return words.adverb(next) && words.is(next + 1, ",")
        || words.is(next, "of") && words.is(next + 1, "course");
  }

  /** "if elected", "if possible": no clause, so that the first comma ends it. */
  private static boolean bare(Words words, int start, int comma) {
    return comma - start < 3 && !words.capital(start) && !words.is(start, DETERMINER)
        || words.is(start, VERB_PAST)
        || words.is(start, VERB_ING)
        || words.is(start, PREPOSITION);
  }

  /** "if, of course, …", "if, however, …". */
  private static boolean inserted(Words words, int start) {
    return words.adverb(start) || words.is(start, PREPOSITION);
  }

  /** Whether a comma parts members of a list: "if France, Spain and Italy agree". */
  private static boolean list(Words words, int comma, int to) {
    int limit = Math.min(to, comma + 9);
    for (int i = comma + 1; i < limit; i++) {
      if (words.is(i, "and") || words.is(i, "or")) {
        return i > comma + 1;
      }
      if (Verbs.finite(words, i)
          || words.is(i, SUBJECT)
          || words.is(i, VERB_ING)
          || words.is(i, RELATIVE)
          || words.is(i, SUBORDINATOR)) {
        return false;
      }
    }
    return false;
  }

  private static int nextComma(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, ",")) {
        return i;
      }
    }
    return to;
  }

  /** A finite verb, or a form that can be one behind a noun: "the vote fails", "wages rise". */
  static boolean likelyVerb(Words words, int i) {
    if (Verbs.finite(words, i)) {
      return true;
    }
    boolean follows =
        words.word(i - 1) && !words.is(i - 1, DETERMINER) && !words.is(i - 1, PREPOSITION);
    boolean goesOn =
        !words.word(i + 1)
            || words.is(i + 1, PREPOSITION)
            || words.is(i + 1, DETERMINER)
            || words.is(i + 1, SUBORDINATOR)
            || words.is(i + 1, "then")
            || words.adverb(i + 1);
    return follows
        && goesOn
        && (words.is(i, VERB_THIRD) || words.is(i, VERB_BASE) && Verbs.plural(words, i - 1));
  }

  /** Whether a stretch has a finite verb. */
  static boolean verbBefore(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Verbs.finite(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "If it rains you stay", "if you can call me": a new clause right behind a finished one. */
  private static boolean restarts(Words words, int start, int i) {
    if (i < start + 2 || !words.word(i - 1)) {
      return false;
    }
    if (words.is(i, "let") || words.is(i, "please") || words.is(i, "tell")) {
      return !words.is(i - 1, AUXILIARY) && !words.is(i - 1, SUBJECT) && !words.is(i - 1, "to");
    }
    boolean clause =
        (words.is(i, SUBJECT) || words.is(i, "this") || words.is(i, "there"))
            && !words.is(i, RELATIVE)
            && (words.is(i + 1, AUXILIARY)
                || words.is(i + 1, VERB_BASE)
                || words.genitive(i + 1)
                || words.is(i + 2, VERB_BASE) && words.adverb(i + 1));
    boolean there = words.is(i, "there") && words.is(i + 1, AUXILIARY);
    return clause && (there ? closed(words, i - 1) : finished(words, i - 1));
  }

  /** Whether a word does not call for what follows it to be in the same clause. */
  private static boolean closed(Words words, int last) {
    return !words.is(last, PREPOSITION)
        && !words.is(last, SUBORDINATOR)
        && !words.is(last, RELATIVE)
        && !words.is(last, COORDINATOR);
  }

  /** Whether a clause can end with a word: none that calls for an object or a clause. */
  private static boolean finished(Words words, int last) {
    boolean elliptic = words.is(last, AUXILIARY) && words.is(last - 1, SUBJECT);
    boolean object = words.is(last, OBJECT) && verb(words, last - 1);
    return elliptic
        || object
        || closed(words, last)
            && !words.is(last, AUXILIARY)
            && !words.is(last, ASKING)
            && !words.is(last, SUBJECT)
            && !words.lower(last).endsWith("thing")
            && !words.is(last, "all")
            && !words.is(last, "way")
            && !(verb(words, last)
                && !words.is(last - 1, AUXILIARY)
                && !words.is(last - 1, DETERMINER));
  }

  private static boolean verb(Words words, int i) {
    return words.is(i, VERB_BASE) || words.is(i, VERB_THIRD) || words.is(i, VERB_PAST);
  }

  /**
   * Finds the end of a noun phrase or -ing phrase that depends on a connective.
   *
   * @param start its first word
   * @param to end of its sentence
   * @return index after its last word; {@code start} where no phrase stands there
   */
  static int phraseEnd(Passage passage, int start, int to, boolean fronted) {
    Words words = passage.words();
    int depth = 0;
    for (int i = start; i < to; i++) {
      if (words.mark(i, "([")) {
        depth++;
      } else if (words.mark(i, ")]")) {
        if (depth-- == 0) {
          return trim(passage, start, i);
        }
      } else if (depth == 0 && i > start && phraseEnds(passage, start, i, to, fronted)) {
        return trim(passage, start, i);
      }
    }
    return trim(passage, start, to);
  }

  private static boolean phraseEnds(Passage passage, int start, int i, int to, boolean fronted) {
    Words words = passage.words();
    if (words.mark(i, ";:…") || words.is(i, "...") || words.dash(i) && !words.is(i, "-")) {
      return true;
    }
    if (passage.quoted(start) && !passage.quoted(i)) {
      return true;
    }
    if (words.is(i, ",")) {
      return fronted
          ? !list(words, i, to) || verbBefore(words, i + 1, Math.min(to, i + 4))
          : !list(words, i, to);
    }
    if (words.is(i, SUBORDINATOR)
        && !words.is(i, "that")
        && !words.is(i, "as")
        && !words.is(i, RELATIVE)
        && !words.is(i - 1, PREPOSITION)
        && !words.is(i - 1, ASKING)) {
      return true;
    }
    if (fronted && words.is(i, SUBJECT) && words.is(i + 1, AUXILIARY) && words.word(i - 1)) {
      return true;
    }
    if (words.is(i, COORDINATOR)) {
      return Verbs.finite(words, i + 1)
          || words.is(i + 1, SUBJECT)
          || words.adverb(i + 1) && Verbs.finite(words, i + 2);
    }
    return false;
  }

  /** The end without edge punctuation. */
  static int trim(Passage passage, int start, int to) {
    Words words = passage.words();
    int end = to;
    while (end > start && !words.word(end - 1) && !words.mark(end - 1, "%)]")) {
      end--;
    }
    return end;
  }

  /** The first word of a stretch that is no edge punctuation. */
  static int skip(Words words, int from, int to) {
    int start = from;
    while (start < to && !words.word(start) && !words.mark(start, "$€£#@([")) {
      start++;
    }
    return start;
  }
}
