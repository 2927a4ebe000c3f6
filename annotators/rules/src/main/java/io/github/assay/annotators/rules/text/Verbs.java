package io.github.assay.annotators.rules.text;

import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.BE;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.HAVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.MODAL;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.RELATIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_BASE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_THIRD;

/** Tells verbs from nouns by their neighbours, without a tagger. Stateless. */
public final class Verbs {

  private Verbs() {}

  /**
   * Tells whether a word is the finite verb or an auxiliary of a clause.
   *
   * @return true where its form and neighbours say so; a guess for forms that can be nouns
   */
  public static boolean finite(Words words, int i) {
    if (words.is(i, AUXILIARY) || words.genitive(i) && words.lower(i).length() > 1) {
      return !genitive(words, i);
    }
    if (words.capital(i) && words.capital(i - 1)) {
      return false;
    }
    if (nounContext(words, i - 1)) {
      return false;
    }
    if (words.is(i, VERB_PAST)) {
      return true;
    }
    if (words.unknown(i) && words.is(i - 1, SUBJECT)) {
      return true;
    }
    boolean subjectBefore =
        words.is(i - 1, SUBJECT) || words.is(i - 1, RELATIVE) || words.adverb(i - 1);
    if (words.is(i, VERB_THIRD)) {
      return subjectBefore
          || (words.capital(i - 1) && !words.capital(i))
          || words.is(i + 1, DETERMINER)
          || words.is(i + 1, PRONOUN);
    }
    return words.is(i, VERB_BASE)
        && (words.is(i - 1, MODAL)
            || subjectBefore
            || (plural(words, i - 1)
                && (words.is(i + 1, DETERMINER) || words.is(i + 1, POSSESSIVE))));
  }

  /**
   * Tells whether a word is a participle or infinitive, which can open a phrase without subject.
   *
   * @return true for an -ing form that no determiner turns into a noun, and after "to"
   */
  public static boolean nonFinite(Words words, int i) {
    return (words.is(i, VERB_ING) && !nounContext(words, i - 1))
        || (words.is(i - 1, "to") && words.is(i, VERB_BASE));
  }

  /**
   * Tells whether a form of "'s" is the genitive ending rather than "is" or "has".
   *
   * @return true where a noun seems to follow
   */
  public static boolean genitive(Words words, int i) {
    if (!words.genitive(i)) {
      return false;
    }
    int next = i + 1;
    return !(words.is(i - 1, PRONOUN)
        || words.is(i - 1, "there")
        || words.is(i - 1, "here")
        || words.is(next, VERB_ING)
        || words.is(next, DETERMINER)
        || words.is(next, "been")
        || words.is(next, "not")
        || words.is(next, PREPOSITION));
  }

  /**
   * Tells whether a word looks like a plural noun.
   *
   * @return true for a final s that is not ss, us or is
   */
  public static boolean plural(Words words, int i) {
    String word = words.lower(i);
    return word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
        || word.equals("people")
        || word.equals("police")
        || word.equals("men")
        || word.equals("women");
  }

  /**
   * Finds the first word of the verb group that ends in a verb: "has also been" before "told".
   *
   * @param verb index of the main verb
   * @param floor index that the group does not go before
   */
  public static int groupStart(Words words, int verb, int floor) {
    int start = verb;
    for (int i = verb - 1; i >= floor; i--) {
      if (words.is(i, AUXILIARY) && !genitive(words, i)
          || words.is(i, "to")
          || words.is(i, "not")
          || words.is(i, "n't")
          || words.is(i, "n’t")) {
        start = i;
      } else if (words.is(i, "far") && words.is(i - 1, "so") && i - 1 > floor) {
        i--;
      } else if (!words.adverb(i) || words.is(i, "here") || words.is(i, "there")) {
        break;
      }
    }
    while (start > floor && words.adverb(start - 1) && !opensClause(words, start - 1, floor)) {
      start--;
    }
    return start;
  }

  private static boolean opensClause(Words words, int i, int floor) {
    return i == floor || !words.word(i - 1);
  }

  /**
   * Tells whether a verb is passive: a participle after a form of "be".
   *
   * @param start first word of its group
   * @return false for the active perfect and for "is saying"
   */
  public static boolean passive(Words words, int start, int verb) {
    if (!words.is(verb, VERB_PAST)) {
      return false;
    }
    for (int i = verb - 1; i >= start; i--) {
      if (words.is(i, BE)) {
        return true;
      }
      if (words.genitive(i)) {
        return false;
      }
      if (words.is(i, HAVE) || words.is(i, MODAL)) {
        return false;
      }
    }
    return false;
  }

  private static boolean nounContext(Words words, int previous) {
    return words.is(previous, DETERMINER)
            && !words.is(previous, SUBJECT)
            && !words.is(previous, "that")
            && !words.is(previous, "which")
            && !words.is(previous, "what")
        || words.is(previous, POSSESSIVE)
        || (words.genitive(previous) && genitive(words, previous));
  }
}
