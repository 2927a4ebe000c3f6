package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.ASKING;
import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.IDLE;
import static io.github.assay.annotators.rules.lexicon.WordClass.NEGATION;
import static io.github.assay.annotators.rules.lexicon.WordClass.NOTICING;
import static io.github.assay.annotators.rules.lexicon.WordClass.OBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSIBLE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.UNREAL;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;

import io.github.assay.annotators.rules.lexicon.Connective;
import io.github.assay.annotators.rules.lexicon.Connective.Complement;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;

/**
 * Tells where a connective opens no precondition: questions, formulas, other readings. Stateless.
 */
final class Exclusions {

  private Exclusions() {}

  /**
   * Tells whether a connective opens no precondition.
   *
   * @param cue its first word
   * @return true where it is read otherwise
   */
  static boolean hold(Words words, Stretch sentence, int cue, Connective connective) {
    String first = words.lower(cue);
    int before = cue - 1;
    int next = cue + connective.words().size();
    if (words.is(before, UNREAL) && !words.is(cue, "as")
        || !connective.takes(Complement.S) && degree(words, next)) {
      return true;
    }
    return switch (first) {
      case "if" ->
          words.is(next, IDLE)
                  && !(ConnectiveReader.fronted(words, sentence.from(), cue)
                      && (clauseLike(words, next, sentence.to()) || words.is(next + 1, "of")))
              || formula(words, next)
              || asks(words, sentence.from(), before) && !depended(words, sentence, before)
              || words.is(next, "not") && !words.mark(next + 1, ",") && !refused(words, cue)
              || !words.word(next) && !words.quoteMark(next) && !inserted(words, next)
              || !ConnectiveReader.fronted(words, sentence.from(), cue)
                  && adjective(words, next, sentence.to());
      case "provided", "providing", "assuming", "supposing" ->
          before >= sentence.from() && words.word(before) && !words.is(before, COORDINATOR)
              || !clauseLike(words, next, sentence.to());
      case "once" ->
          words.is(next, "a")
              || words.is(next, "again")
              || words.is(next, "more")
              || words.is(before, "at")
              || words.is(before, "possible")
              || !words.word(next)
              || words.is(next, AUXILIARY)
              || !words.is(next, VERB_PAST)
                  && !words.is(next + 1, VERB_PAST)
                  && !clauseLike(words, next, sentence.to());
      case "as" -> words.is(before, "for") || words.is(before, "twice") || digits(words, next);
      case "in" -> digits(words, next);
      case "barring" ->
          !ConnectiveReader.fronted(words, sentence.from(), cue) || words.is(next, OBJECT);
      case "absent", "pending" ->
          words.is(before, DETERMINER)
              || words.is(before, "be")
              || !words.word(next)
              || words.is(next, "from");
      default -> false;
    };
  }

  /** "bitter if not removed", but not "dozens, if not killed, then". */
  private static boolean refused(Words words, int cue) {
    return words.word(cue - 1) && words.is(cue + 2, VERB_PAST) && !words.word(cue + 3);
  }

  /** "if, after a failure, you land": an insertion goes before the clause. */
  private static boolean inserted(Words words, int comma) {
    return words.is(comma, ",")
        && (words.is(comma + 1, PREPOSITION) || words.adverb(comma + 1))
        && !words.is(comma + 1, SUBJECT);
  }

  /**
   * "if I may", "If needed, …", "if you look at the rooms": said of the saying; nothing depends on
   * it.
   */
  private static boolean formula(Words words, int next) {
    boolean polite =
        words.is(next, "i")
                && (words.is(next + 1, "may")
                    || words.is(next + 1, "might")
                    || words.is(next + 1, "could"))
            || words.is(next, "you") && words.is(next + 1, "will") && !words.word(next + 2);
    boolean bare = words.is(next, "needed") && words.is(next + 1, ",") && !words.word(next - 2);
    return polite || bare || words.is(next, "you") && shown(words, next + 1);
  }

  /**
   * "look at the rooms", "have n't guessed", "didn't know already": the reader is shown something.
   */
  private static boolean shown(Words words, int verb) {
    if (words.is(verb, "look")) {
      return words.is(verb + 1, "at") || words.adverb(verb + 1);
    }
    int last = verb;
    while (words.is(last, AUXILIARY) || words.is(last, NEGATION)) {
      last++;
    }
    return words.is(verb, AUXILIARY) && words.is(last - 1, NEGATION) && words.is(last, NOTICING);
  }

  /** "the well-meant if ill-timed speech": neither a clause nor a participle. */
  private static boolean adjective(Words words, int next, int to) {
    return words.lower(next).contains("-")
        && !words.is(next, VERB_PAST)
        && !clauseLike(words, next, to);
  }

  /**
   * "dependent on how severe it is": a degree, and no state that has to hold.
   *
   * @return true for a question word that asks for a degree or a choice
   */
  static boolean degree(Words words, int object) {
    return words.is(object, "how") || words.is(object, "where") || words.is(object, "which");
  }

  private static boolean digits(Words words, int i) {
    return words.word(i) && Character.isDigit(words.lower(i).charAt(0));
  }

  private static boolean clauseLike(Words words, int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 9); i++) {
      if (words.mark(i, ",;")) {
        return false;
      }
      if (Verbs.finite(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "See if I stayed, you'd think …": behind a word that opens the sentence, what would be. */
  private static boolean depended(Words words, Stretch sentence, int before) {
    if (before != sentence.from()) {
      return false;
    }
    for (int i = before; i < sentence.to(); i++) {
      if (words.is(i, ",")) {
        return words.is(i + 1, SUBJECT) && words.is(i + 2, POSSIBLE);
      }
    }
    return false;
  }

  /** "ask if", "asked her if", "no idea if": a question follows. */
  private static boolean asks(Words words, int from, int before) {
    if (words.is(before, ASKING)) {
      boolean open = words.is(before - 1, "to") && words.lower(before - 2).endsWith("thing");
      boolean noun = words.lower(before).startsWith("check") && words.is(before - 1, DETERMINER);
      return !open && !noun;
    }
    if (words.lower(before - 1).startsWith("ask") && words.word(before)) {
      return true;
    }
    int person = before;
    while (person > from
        && person > before - 3
        && (words.capital(person)
            || words.is(person, DETERMINER)
            || words.is(person, OBJECT)
            || words.is(person, PRONOUN)
            || words.lower(person).endsWith("s"))) {
      person--;
      String verb = words.lower(person);
      if (verb.startsWith("ask") || verb.startsWith("tell") || verb.equals("told")) {
        return true;
      }
    }
    return false;
  }
}
