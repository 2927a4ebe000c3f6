package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.BE;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.MODAL;
import static io.github.assay.annotators.rules.lexicon.WordClass.POSSESSIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.RELATIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_BASE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_ING;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_THIRD;

import io.github.assay.annotators.rules.lexicon.CueEntry;
import io.github.assay.annotators.rules.lexicon.CueVerbs;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verbs of a stretch that may be cues. Stateless. */
final class VerbCues {

  /** Forms that are plural nouns more often than verbs: "swing states", "his remarks on". */
  private static final Set<String> NOUNS =
      Set.of(
          "states",
          "remarks",
          "comments",
          "questions",
          "rules",
          "documents",
          "emails",
          "plans",
          "challenges",
          "estimates",
          "projects",
          "reports",
          "claims",
          "notes");

  private VerbCues() {}

  /** The cue verbs from one word to another, in text order, those inside speech left out. */
  static List<VerbCue> find(Passage passage, int from, int to) {
    List<VerbCue> cues = new ArrayList<>();
    Words words = passage.words();
    for (int i = from; i < to; i++) {
      if (!words.word(i) || passage.inSpeech(i)) {
        continue;
      }
      Optional<CueEntry> entry = CueVerbs.english().find(words.lower(i));
      if (entry.isEmpty()) {
        continue;
      }
      int start = Verbs.groupStart(words, i, from);
      if (isVerb(words, i, start, from)) {
        cues.add(
            new VerbCue(
                start,
                i,
                entry.get(),
                words.is(i, VERB_ING) && !hasBe(words, start, i),
                Verbs.passive(words, start, i),
                hasTo(words, start, i)));
      }
    }
    return cues;
  }

  private static boolean hasBe(Words words, int start, int verb) {
    for (int i = start; i < verb; i++) {
      if (words.is(i, BE)) {
        return true;
      }
    }
    return words.genitive(verb - 1);
  }

  private static boolean hasTo(Words words, int start, int verb) {
    for (int i = start; i < verb; i++) {
      if (words.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Words words, int i, int start, int floor) {
    int before = start - 1;
    boolean grouped = start < i && anyAuxiliary(words, start, i);
    if (grouped) {
      return true;
    }
    if (words.is(before, DETERMINER)
            && !words.is(before, RELATIVE)
            && !words.is(before, "this")
            && !words.is(before, "these")
            && !words.is(before, "some")
            && !words.is(before, "others")
        || words.is(before, POSSESSIVE) && !words.is(before, "her")
        || words.genitive(before)) {
      return false;
    }
    if (words.is(i, VERB_PAST)) {
      return true;
    }
    if (words.is(i, VERB_ING)) {
      return !words.is(before, "of") || before < floor || true;
    }
    boolean subject = words.is(before, SUBJECT) || words.is(before, RELATIVE);
    if (NOUNS.contains(words.lower(i))) {
      return subject || words.capital(before) && !words.capital(i);
    }
    if (words.is(i, VERB_THIRD)) {
      return subject
          || before < floor
          || !words.is(before, PREPOSITION) && words.word(before)
          || words.mark(before, ",)”\"");
    }
    return words.is(i, VERB_BASE)
        && (subject || Verbs.plural(words, before) || words.is(before, "and"));
  }

  private static boolean anyAuxiliary(Words words, int start, int verb) {
    for (int i = start; i < verb; i++) {
      if (words.is(i, AUXILIARY) || words.is(i, MODAL)) {
        return true;
      }
    }
    return false;
  }
}
