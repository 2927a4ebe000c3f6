package io.github.assay.annotators.rules.attribution;

import io.github.assay.annotators.rules.attribution.Subjects.Subject;
import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.text.NounPhrases;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads passive cues: "was criticised by X", "is expected to", "it was reported that".
 *
 * <p>Stateless.
 */
final class PassiveReader {

  /** Participles of opinion and report: "is expected to win" says what somebody expects. */
  private static final Set<String> RAISING =
      Set.of(
          "expected",
          "said",
          "believed",
          "reported",
          "alleged",
          "thought",
          "understood",
          "known",
          "considered",
          "seen",
          "projected",
          "predicted",
          "estimated",
          "rumored",
          "rumoured",
          "feared",
          "supposed",
          "claimed",
          "assumed",
          "anticipated",
          "presumed",
          "deemed");

  private PassiveReader() {}

  static Optional<Attribution> read(Passage passage, Unit unit, VerbCue cue, int floor) {
    Words words = passage.words();
    Optional<Subject> subject = Subjects.before(passage, cue, floor);
    int after = cue.after();
    if (words.is(after, "that") && subject.isPresent()) {
      boolean told = cue.entry().takes(Frame.RECIPIENT);
      if (!told && !words.is(subject.get().from(), "it")) {
        return Optional.empty();
      }
      int end = ClaimExtent.clause(passage, after, unit.to(), false);
      return attribution(
          passage, cue, List.of(passage.range(after, end)), Optional.empty(), after, 0.6f);
    }
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Range about = passage.range(subject.get().from(), subject.get().to());
    boolean relative = words.is(subject.get().from(), WordClass.RELATIVE);
    if (words.is(after, "by")) {
      int end = NounPhrases.end(words, after + 1, unit.to());
      if (end == after + 1 || words.is(after + 1, WordClass.TIME)) {
        return Optional.empty();
      }
      return attribution(
          passage,
          cue,
          List.of(about),
          Optional.of(passage.range(after + 1, end)),
          after + 1,
          0.55f);
    }
    if (words.is(after, "to") && RAISING.contains(words.lower(cue.verb())) && !relative) {
      int end = ClaimExtent.clause(passage, after, unit.to(), true);
      return attribution(
          passage, cue, List.of(about, passage.range(after, end)), Optional.empty(), after, 0.6f);
    }
    return Optional.empty();
  }

  private static Optional<Attribution> attribution(
      Passage passage,
      VerbCue cue,
      List<Range> claim,
      Optional<Range> source,
      int cueEnd,
      float confidence) {
    List<int[]> pieces = new ArrayList<>();
    for (Range range : claim) {
      pieces.add(new int[] {passage.words().at(range.begin()), passage.words().at(range.end())});
    }
    return Optional.of(
        new Attribution(
            claim,
            source,
            Optional.of(passage.range(cue.start(), cueEnd)),
            cue.entry().modality(),
            Quotations.of(passage, pieces),
            confidence));
  }
}
