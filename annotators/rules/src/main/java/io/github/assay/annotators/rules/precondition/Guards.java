package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.APPROVAL;
import static io.github.assay.annotators.rules.lexicon.WordClass.BLOCKING;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.LASTING;
import static io.github.assay.annotators.rules.lexicon.WordClass.MANNER;
import static io.github.assay.annotators.rules.lexicon.WordClass.NEGATION;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSIBLE;
import static io.github.assay.annotators.rules.lexicon.WordClass.TIME;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;

import io.github.assay.annotators.rules.lexicon.Connective;
import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Words;
import java.util.Optional;

/** Tells where a connective is a condition, and where it is plain time or manner. Stateless. */
final class Guards {

  /** How far before a connective the words stand that make a condition of it. */
  private static final int NEAR = 14;

  private Guards() {}

  /**
   * Tells whether a connective is a condition here.
   *
   * @param dependent what would depend on it, as word indexes
   * @param clause true where a clause follows it
   */
  static boolean allow(
      Passage passage,
      Connective connective,
      int cue,
      int from,
      int end,
      Optional<int[]> dependent,
      boolean clause,
      boolean fronted) {
    Words words = passage.words();
    int right = dependent.map(d -> d[1]).orElse(cue);
    int first = dependent.map(d -> d[0]).orElse(cue);
    int left = right <= cue ? Math.max(first, cue - NEAR) : first;
    return switch (connective.guard()) {
      case ANY -> true;
      case BLOCKED ->
          !manner(words, from, end)
              && !(words.is(cue - 1, ",") && !words.is(end, ","))
              && (held(words, left, right)
                  || would(words, left, right)
                  || fronted && any(words, left, right, POSSIBLE));
      case LASTING -> {
        int own = afterAddition(words, left, right);
        yield !time(words, from, end, clause)
            && (held(words, own, right)
                || imperative(words, own, right)
                || any(words, own, right, LASTING)
                || clause && announced(words, own, right));
      }
      case DENIED -> !fronted && (refused(words, left, right) && any(words, left, right, POSSIBLE));
      case POSSIBLE -> any(words, left, right, POSSIBLE);
      case GRANTED -> any(words, from, Math.min(end, from + 8), APPROVAL);
    };
  }

  /** Whether a stretch refuses or forbids, or denies what could be, is wont to be or is told. */
  private static boolean held(Words words, int from, int to) {
    return any(words, from, to, BLOCKING) || denied(words, from, to) && possible(words, from, to);
  }

  /** "don't go until …": what is forbidden to the reader until the condition is met. */
  private static boolean imperative(Words words, int from, int to) {
    return (words.is(from, "do") && words.is(from + 1, NEGATION) || words.is(from, "never"))
        && from + 2 < to;
  }

  /** Behind ", extending …": what an added phrase says is not what stands before it. */
  private static int afterAddition(Words words, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (words.is(i, VERB_ING) && words.is(i - 1, ",")) {
        return i;
      }
    }
    return from;
  }

  /** "will strike until …": what is announced goes on until the condition is met. */
  private static boolean announced(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "will") || words.is(i, "’ll") || words.is(i, "'ll")) {
        return true;
      }
    }
    return false;
  }

  private static boolean would(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "would") || words.is(i, "’d") || words.is(i, "'d")) {
        return true;
      }
    }
    return false;
  }

  private static boolean manner(Words words, int from, int end) {
    for (int i = from; i < Math.min(end, from + 3); i++) {
      if (words.is(i, MANNER)) {
        return true;
      }
    }
    return false;
  }

  /** "until Monday", "until 2012", "until the end of June": no event, but a date. */
  private static boolean time(Words words, int from, int end, boolean clause) {
    if (clause) {
      return false;
    }
    if (!words.is(from, DETERMINER) && !words.is(from, POSSESSIVE) && !words.is(from, APPROVAL)) {
      return true;
    }
    for (int i = from; i < end && i < from + 6; i++) {
      if (words.is(i, TIME) || Character.isDigit(words.lower(i).charAt(0)) || words.is(i, "now")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a stretch denies, refuses or holds something back.
   *
   * @return true for a negation or a word of refusal
   */
  static boolean refused(Words words, int from, int to) {
    return any(words, from, to, BLOCKING) || denied(words, from, to);
  }

  /** Whether a stretch holds a negation other than "without". */
  static boolean denied(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, NEGATION) && !words.is(i, "without")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a stretch tells of what can be or is to come. */
  static boolean possible(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, POSSIBLE) || words.lower(i).endsWith("able")) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(Words words, int from, int to, WordClass wordClass) {
    for (int i = from; i < to; i++) {
      if (words.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }
}
