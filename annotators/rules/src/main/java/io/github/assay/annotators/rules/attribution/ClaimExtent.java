package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.ADJUNCT;
import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.TIME;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;
import static io.github.assay.annotators.rules.lexicon.WordClass.WEEKDAY;

import io.github.assay.annotators.rules.lexicon.CueEntry;
import io.github.assay.annotators.rules.lexicon.CueVerbs;
import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import java.util.Optional;

/** Finds where a claim that follows its cue ends. Stateless. */
final class ClaimExtent {

  private static final int LONGEST_INSERTION = 40;

  private ClaimExtent() {}

  /**
   * Finds the end of a clause or quotation.
   *
   * @param start first word of the claim
   * @param to end of the unit
   * @param dependent true where the cue's own clause is subordinate, so that a comma ends it
   */
  static int clause(Passage passage, int start, int to, boolean dependent) {
    Words words = passage.words();
    int depth = 0;
    for (int i = start; i < to; i++) {
      if (passage.inSpeech(i)) {
        int end = Math.min(passage.quoteEnd(i), to);
        if (passage.quoteStart(i) <= start && endsSentence(words, end - 2)) {
          return end;
        }
        i = end - 1;
        continue;
      }
      if (words.mark(i, "([")) {
        depth++;
      } else if (words.mark(i, ")]")) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (depth == 0 && i > start && insertionEnd(words, start, i, to) > i) {
        i = insertionEnd(words, start, i, to);
      } else if (depth == 0 && i > start && ends(passage, i, start, to, dependent)) {
        return i;
      }
    }
    return trimmed(passage, start, to);
  }

  /** Where an insertion between dashes closes before the clause has its verb; else {@code i}. */
  private static int insertionEnd(Words words, int start, int i, int to) {
    if (!words.dash(i) || words.is(i, "-")) {
      return i;
    }
    for (int k = start; k < i; k++) {
      if (Verbs.finite(words, k)) {
        return i;
      }
    }
    for (int k = i + 1; k < Math.min(to, i + LONGEST_INSERTION); k++) {
      if (words.dash(k) && !words.is(k, "-")) {
        return k;
      }
    }
    return i;
  }

  private static boolean endsSentence(Words words, int i) {
    return words.mark(i, ".!?…");
  }

  private static boolean ends(Passage passage, int i, int start, int to, boolean dependent) {
    Words words = passage.words();
    if (words.is(i, ";")) {
      return true;
    }
    if (words.dash(i) && !words.is(i, "-")) {
      return true;
    }
    if (words.is(i, "according") && words.is(i + 1, "to")) {
      return true;
    }
    if (words.is(i, COORDINATOR) && coordinatedCue(words, i + 1)) {
      return true;
    }
    if (!words.is(i, ",")) {
      return false;
    }
    int next = i + 1;
    if (words.is(next, "according") || coordinatedCue(words, next)) {
      return true;
    }
    if (words.is(next, VERB_ING) && isCue(words, next) && i - start > 1) {
      return true;
    }
    if ((words.is(next, COORDINATOR) || words.is(next, SUBORDINATOR) && !words.is(next, "that"))
        && (coordinatedCue(words, next + 1) || contrast(words, next, to))) {
      return true;
    }
    return dependent && i - start > 2 && mainClauseFollows(words, next, to);
  }

  /** "…, but Smith said": another speaker takes over. */
  private static boolean contrast(Words words, int conjunction, int to) {
    int from = conjunction + 1;
    int end = NounPhrases.core(words, from, to);
    if (end == from
        || !(words.is(from, SUBJECT) || words.capital(from) || words.is(from, DETERMINER))) {
      return false;
    }
    int verb = end;
    while (verb < to && (words.is(verb, AUXILIARY) || words.adverb(verb))) {
      verb++;
    }
    return isStrongCue(words, verb);
  }

  private static boolean mainClauseFollows(Words words, int next, int to) {
    int end = NounPhrases.core(words, next, to);
    return end > next && end < to && (Verbs.finite(words, end) || words.adverb(end));
  }

  private static boolean coordinatedCue(Words words, int i) {
    int verb = i;
    while (words.adverb(verb) || words.is(verb, AUXILIARY)) {
      verb++;
    }
    return isStrongCue(words, verb)
        && !words.is(verb - 1, "to")
        && (words.lower(verb).endsWith("ed")
            || words.lower(verb).endsWith("s")
            || words.is(verb, "said")
            || words.is(verb, "told")
            || words.is(verb, "wrote"))
        && !words.is(verb, VERB_ING);
  }

  private static boolean isCue(Words words, int i) {
    return CueVerbs.english().find(words.lower(i)).isPresent();
  }

  private static boolean isStrongCue(Words words, int i) {
    Optional<CueEntry> entry = CueVerbs.english().find(words.lower(i));
    return entry.isPresent()
        && (entry.get().takes(Frame.QUOTE) || entry.get().takes(Frame.INFINITIVE))
        && entry.get().takes(Frame.CLAUSE);
  }

  /** Finds the end of a noun phrase or -ing phrase that is a claim. */
  static int object(Passage passage, int start, int to) {
    Words words = passage.words();
    for (int i = start; i < to; i++) {
      if (passage.inSpeech(i)) {
        i = Math.min(passage.quoteEnd(i), to) - 1;
        continue;
      }
      if (i == start) {
        continue;
      }
      if (words.mark(i, ";:)") || words.dash(i) && !words.is(i, "-")) {
        return i;
      }
      if (words.is(i, ",") && !list(passage, i, to)) {
        return i;
      }
      if (words.is(i, WEEKDAY) && !words.genitive(i + 1)) {
        return words.is(i - 1, "on") || words.is(i - 1, "late") ? i - 1 : i;
      }
      if (words.is(i, ADJUNCT) && adjunct(words, i)) {
        return i;
      }
      if (words.is(i, COORDINATOR)
          && (coordinatedCue(words, i + 1) || Verbs.finite(words, i + 1))) {
        return i;
      }
    }
    return trimmed(passage, start, to);
  }

  private static boolean adjunct(Words words, int i) {
    return switch (words.lower(i)) {
      case "during",
          "after",
          "before",
          "while",
          "when",
          "because",
          "amid",
          "following",
          "despite",
          "ahead",
          "since" ->
          true;
      case "in" -> event(words, i + 1);
      case "at", "on" -> words.is(i + 1, TIME) || event(words, i + 1);
      default -> false;
    };
  }

  private static boolean event(Words words, int i) {
    for (int k = i; k < i + 4; k++) {
      switch (words.lower(k)) {
        case "interview",
            "statement",
            "tweet",
            "speech",
            "rally",
            "tweets",
            "news",
            "briefing",
            "debate",
            "post",
            "television",
            "twitter",
            "facebook",
            "conference",
            "interviews",
            "remarks",
            "email",
            "letter" -> {
          return true;
        }
        default -> {
          if (!words.is(k, DETERMINER)
              && !words.is(k, POSSESSIVE)
              && !words.capital(k)
              && words.is(k, PREPOSITION)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** A comma between members of a list or before a further noun phrase without a verb. */
  private static boolean list(Passage passage, int comma, int to) {
    Words words = passage.words();
    if (passage.quoted(comma - 1) && passage.quoted(comma + 1)) {
      return true;
    }
    int limit = Math.min(to, comma + 12);
    for (int i = comma + 1; i < limit; i++) {
      if (words.is(i, "and") || words.is(i, "or")) {
        return words.is(i - 1, ",") || i - comma < 6;
      }
      if (Verbs.finite(words, i) || words.is(i, VERB_ING) || words.is(i, SUBJECT)) {
        return false;
      }
    }
    return false;
  }

  /** The end without closing punctuation that does not belong to a quotation. */
  static int trimmed(Passage passage, int start, int to) {
    Words words = passage.words();
    int end = to;
    while (end > start + 1 && !passage.quoted(end - 1) && words.mark(end - 1, ".,;:—–…")) {
      end--;
    }
    return end;
  }
}
