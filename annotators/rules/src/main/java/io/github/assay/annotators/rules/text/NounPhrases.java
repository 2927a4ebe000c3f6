package io.github.assay.annotators.rules.text;

import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.OBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.RELATIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.TIME;
import static io.github.assay.annotators.rules.lexicon.WordClass.TITLE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;
import static io.github.assay.annotators.rules.lexicon.WordClass.WEEKDAY;

import java.util.Set;

/** Finds where a noun phrase begins or ends, from its other end. Stateless. */
public final class NounPhrases {

  /** Prepositions that tie a phrase to the noun before it. */
  /**
   * Adjectives behind a noun, with what ties them to what follows: "two people familiar with it".
   */
  private static final Set<String> LEANING =
      Set.of("familiar with", "close to", "briefed on", "involved in", "aware of");

  private static final Set<String> TYING = Set.of("of", "for", "at", "from", "with", "in", "on");

  private NounPhrases() {}

  /**
   * Finds the begin of the noun phrase that ends before a word.
   *
   * @param to index after the last word of the phrase
   * @param floor index that the phrase does not go before
   * @return index of its first word; {@code to} where no noun phrase ends there
   */
  public static int start(Words words, int to, int floor) {
    int last = to - 1;
    if (last < floor) {
      return to;
    }
    if (words.lower(last).endsWith("self") && last > floor) {
      int core = start(words, last, floor);
      return core < last ? core : last;
    }
    if (words.is(last, SUBJECT) || isSolePronoun(words, last)) {
      return last;
    }
    int i = skipParenthesis(words, last, floor);
    if (!nominal(words, i, floor)) {
      return to;
    }
    int start = i;
    while (i >= floor) {
      if (nominal(words, i, floor) || words.genitive(i) && i > floor) {
        start = i;
        if (opens(words, i)) {
          int more = tied(words, i, floor);
          if (more < 0) {
            break;
          }
          i = more;
          continue;
        }
        i--;
      } else if (joins(words, i, start, floor)) {
        i--;
      } else {
        int more = tied(words, i + 1, floor);
        if (more < 0) {
          break;
        }
        i = more;
      }
    }
    return trim(words, start, to);
  }

  private static boolean isSolePronoun(Words words, int i) {
    return words.is(i, PRONOUN)
        && !words.is(i, OBJECT)
        && !words.is(i - 1, DETERMINER)
        && !words.is(i - 1, "of")
        && !words.is(i - 1, POSSESSIVE);
  }

  private static int skipParenthesis(Words words, int last, int floor) {
    if (words.mark(last, ")]")) {
      for (int i = last - 1; i >= floor && i > last - 12; i--) {
        if (words.mark(i, "([")) {
          return i - 1;
        }
      }
    }
    return last;
  }

  /** A word that can be part of a noun phrase. */
  /**
   * Tells whether a word can stand inside a noun phrase before its head: "party", "former".
   *
   * @return false for names, function words, adverbs, times and verbs
   */
  public static boolean plain(Words words, int i) {
    return words.word(i)
        && !words.capital(i)
        && !words.is(i, PREPOSITION)
        && !words.is(i, DETERMINER)
        && !words.is(i, PRONOUN)
        && !words.is(i, TIME)
        && !words.is(i, COORDINATOR)
        && !words.is(i, SUBORDINATOR)
        && !words.adverb(i)
        && !Verbs.finite(words, i);
  }

  private static boolean nominal(Words words, int i, int floor) {
    if (!words.word(i)) {
      return words.mark(i, "&%$€£#@") || words.mark(i, ".") && words.capital(i - 1);
    }
    if (words.is(i, PREPOSITION) && !words.capital(i)
        || words.is(i, COORDINATOR)
        || words.is(i, SUBORDINATOR) && !words.is(i, DETERMINER)
        || words.is(i, AUXILIARY) && !(words.capital(i) && i > floor)
        || words.is(i, SUBJECT)
        || words.is(i, OBJECT) && !words.is(i, POSSESSIVE)) {
      return false;
    }
    if (words.is(i, PREPOSITION) && i == floor) {
      return false;
    }
    if (words.adverb(i)) {
      return words.is(i - 1, DETERMINER) && !words.is(i - 1, "that");
    }
    if (words.is(i, VERB_ING) && !words.capital(i) && !words.is(i - 1, DETERMINER)) {
      return false;
    }
    return !Verbs.finite(words, i);
  }

  private static boolean opens(Words words, int i) {
    return (words.is(i, DETERMINER) || words.is(i, POSSESSIVE))
        && !(words.is(i - 1, DETERMINER) && !words.is(i - 1, "that"));
  }

  /** Where the phrase that starts at {@code start} hangs on a noun before it, that noun. */
  private static int tied(Words words, int start, int floor) {
    int preposition = start - 1;
    if (preposition - 1 < floor || !TYING.contains(words.lower(preposition))) {
      return -1;
    }
    int noun = preposition - 1;
    if (!nominal(words, noun, floor) && !words.is(noun, PRONOUN)) {
      return -1;
    }
    if (words.is(noun, TIME) && !words.is(preposition, "of")) {
      return -1;
    }
    if (words.is(preposition, "in") || words.is(preposition, "on")) {
      return words.is(noun, TITLE) || Verbs.plural(words, noun) || words.is(noun, PRONOUN)
          ? noun
          : -1;
    }
    return noun;
  }

  /** "and" between two short noun phrases that open the clause: "Clinton and Sanders". */
  private static boolean joins(Words words, int i, int start, int floor) {
    if (!(words.is(i, "and") || words.is(i, "&") || words.is(i, "or")) || i <= floor) {
      return false;
    }
    if (!nominal(words, i - 1, floor)) {
      return false;
    }
    int left = start(words, i, floor);
    if (left == i) {
      return false;
    }
    boolean leftOpens = left == floor || !words.word(left - 1) || words.is(left - 1, SUBORDINATOR);
    boolean alike =
        words.capital(start) == words.capital(left)
            || words.is(start, DETERMINER)
            || words.is(start, POSSESSIVE);
    return leftOpens && alike;
  }

  /** Cuts what cannot open a subject: adverbs, times, and a common noun before a bare name. */
  private static int trim(Words words, int from, int to) {
    int start = from;
    while (start < to - 1
        && (words.adverb(start) && !words.is(start, DETERMINER)
            || !words.word(start) && !words.mark(start, "@#$€£")
            || words.is(start, WEEKDAY) && !words.genitive(start + 1)
            || words.is(start, COORDINATOR))) {
      start++;
    }
    if (!words.is(start, DETERMINER) && !words.is(start, POSSESSIVE) && !words.capital(start)) {
      int name = start;
      while (name < to && !words.capital(name)) {
        name++;
      }
      boolean nameToEnd = name < to && name > start;
      for (int i = name; i < to && nameToEnd; i++) {
        nameToEnd = words.capital(i) || !words.word(i);
      }
      if (nameToEnd && !role(words, name - 1)) {
        return name;
      }
    }
    return start;
  }

  /**
   * Tells whether a word names a role that can stand before a name.
   *
   * @return true for listed titles and for nouns with an agent's ending
   */
  public static boolean role(Words words, int i) {
    String word = words.lower(i);
    return words.is(i, TITLE)
        || words.genitive(i)
        || word.endsWith("man")
        || word.endsWith("woman")
        || word.endsWith("ist")
        || word.endsWith("ian")
        || (word.length() > 4 && (word.endsWith("er") || word.endsWith("or")))
        || word.contains("-");
  }

  /**
   * Finds the end of the noun phrase that begins at a word, its appositions included.
   *
   * @param ceiling index that the phrase does not reach beyond
   * @return index after its last word; {@code from} where no noun phrase begins there
   */
  public static int end(Words words, int from, int ceiling) {
    int end = core(words, from, ceiling);
    if (end == from) {
      return from;
    }
    return apposition(words, from, end, ceiling);
  }

  /** The end of a noun phrase without what is set off by commas. */
  public static int core(Words words, int from, int ceiling) {
    if (words.is(from, SUBJECT)
        || words.is(from, OBJECT) && !words.is(from, POSSESSIVE)
        || words.is(from, PRONOUN) && !words.is(from, DETERMINER)) {
      return from < ceiling ? from + 1 : from;
    }
    int i = from;
    while (i < ceiling) {
      if (words.mark(i, "(")) {
        int close = i + 1;
        while (close < ceiling && close < i + 10 && !words.mark(close, ")")) {
          close++;
        }
        if (i == from || !words.mark(close, ")") || close >= ceiling) {
          break;
        }
        i = close + 1;
      } else if (words.genitive(i) && i > from) {
        i++;
      } else if (i > from && words.is(i, WEEKDAY) && !words.genitive(i + 1)) {
        break;
      } else if (words.is(i, DETERMINER) || words.is(i, POSSESSIVE)) {
        if (i > from
            && !words.is(i - 1, DETERMINER)
            && !words.is(i - 1, PREPOSITION)
            && !words.is(i - 1, "and")) {
          break;
        }
        i++;
      } else if (i > from
          && TYING.contains(words.lower(i))
          && tiesForward(words, from, i, ceiling)) {
        i++;
      } else if (i > from && LEANING.contains(words.lower(i - 1) + " " + words.lower(i))) {
        i++;
      } else if (i > from && words.is(i, "and") && continues(words, i, ceiling)) {
        i++;
      } else if (nominal(words, i, from)
          || words.adverb(i) && words.is(i - 1, DETERMINER)
          || words.is(i, VERB_PAST) && words.is(i - 1, DETERMINER)) {
        i++;
      } else {
        break;
      }
    }
    while (i > from
        && (words.is(i - 1, PREPOSITION)
            || words.is(i - 1, COORDINATOR)
            || words.is(i - 1, DETERMINER) && i - 1 > from)) {
      i--;
    }
    return i;
  }

  private static boolean tiesForward(Words words, int from, int i, int ceiling) {
    int next = i + 1;
    if (next >= ceiling || words.is(next, TIME) || !nominal(words, next, from)) {
      return false;
    }
    if (words.is(i, "of")) {
      return true;
    }
    boolean headIsRole = role(words, i - 1) || Verbs.plural(words, i - 1) && !words.capital(i - 1);
    if (words.is(i, "in") || words.is(i, "on")) {
      return role(words, i - 1)
          && !words.capital(i - 1)
          && !words.is(next, "an")
          && !words.is(next, "a");
    }
    return headIsRole
        || words.is(i, "for")
        || words.is(i, "at") && words.capital(next) && !words.capital(i - 1);
  }

  private static boolean continues(Words words, int i, int ceiling) {
    int next = i + 1;
    return next < ceiling
        && (words.capital(next)
            || words.is(next, DETERMINER)
            || words.is(next, POSSESSIVE)
            || role(words, next))
        && !words.is(next, SUBJECT)
        && !Verbs.finite(words, next);
  }

  /** "…, head of the caucus," and "…, who leads the party,": no finite clause of its own. */
  private static int apposition(Words words, int from, int core, int ceiling) {
    if (!words.is(core, ",") || core + 1 >= ceiling) {
      return core;
    }
    int next = core + 1;
    boolean opens =
        words.is(next, DETERMINER)
            || words.is(next, "who")
            || words.is(next, "whose")
            || words.is(next, "which")
            || words.is(next, POSSESSIVE)
            || role(words, next) && !words.capital(next)
            || words.is(next, TITLE);
    boolean age = words.word(next) && Character.isDigit(words.lower(next).charAt(0));
    if (!opens && !age) {
      return core;
    }
    int i = next;
    boolean clause = words.is(next, RELATIVE);
    while (i < ceiling && !words.mark(i, ".;:?!") && !words.quoteMark(i)) {
      if (words.is(i, ",")) {
        break;
      }
      if (!clause && Verbs.finite(words, i) && !words.is(i, VERB_PAST)) {
        return core;
      }
      i++;
    }
    if (age && i - next > 2) {
      return core;
    }
    return i > next ? i : core;
  }
}
