package io.github.assay.annotators.rules.attribution;

import static io.github.assay.annotators.rules.lexicon.WordClass.ADJUNCT;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.NEGATION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PREPOSITION;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.RELATIVE;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.TIME;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;

import io.github.assay.annotators.rules.attribution.Subjects.Kind;
import io.github.assay.annotators.rules.attribution.Subjects.Subject;
import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.Modality;
import io.github.assay.typesystem.value.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the attributions of one unit, verb by verb. Not thread-safe; made for one unit. */
final class UnitReader {

  private final Passage passage;
  private final Words words;
  private final Unit unit;
  private final List<Attribution> found = new ArrayList<>();

  /** What the last attribution reached to, in words. */
  private int reached;

  /** Where the last claim ended, in words. */
  private int claimEnd;

  /** Where the last claim behind its cue began, in words. */
  private int claimStart = Integer.MAX_VALUE;

  private Optional<Subject> speaker = Optional.empty();

  private UnitReader(Passage passage, Unit unit) {
    this.passage = passage;
    this.words = passage.words();
    this.unit = unit;
    this.reached = unit.from();
    this.claimEnd = unit.from();
  }

  /** The attributions of a unit, in the order of their cues. */
  static List<Attribution> read(Passage passage, Unit unit) {
    UnitReader reader = new UnitReader(passage, unit);
    for (VerbCue cue : VerbCues.find(passage, unit.from(), unit.to())) {
      reader.read(cue);
    }
    return reader.found;
  }

  private void read(VerbCue cue) {
    boolean nested = cue.verb() < claimEnd && cue.verb() >= claimStart;
    if (nested || cue.verb() < reached) {
      return;
    }
    int floor = Math.max(unit.from(), Math.min(reached, cue.start()));
    if (cue.passive()) {
      PassiveReader.read(passage, unit, cue, floor).ifPresent(a -> accept(a, cue));
      return;
    }
    if (!cue.ing() && !cue.infinitive() && words.is(cue.start() - 1, ",")) {
      Optional<Subject> inverted = Subjects.inverted(passage, cue, unit.to());
      if (inverted.isPresent()
          && cue.entry().takes(Frame.PARENTHESIS)
          && closes(inverted.get())
          && clauseBefore(floor, cue.start() - 1)) {
        before(cue, inverted.get(), floor, inverted.get().to());
        return;
      }
    }
    Optional<Subject> before = cue.ing() ? Optional.empty() : Subjects.before(passage, cue, floor);
    if (before.isEmpty() && !cue.ing() && !cue.infinitive() && inverts(cue)) {
      Optional<Subject> inverted = Subjects.inverted(passage, cue, unit.to());
      if (inverted.isPresent() && claimBefore(inverted.get(), floor)) {
        before(cue, inverted.get(), floor, inverted.get().to());
        return;
      }
    }
    Optional<Subject> subject =
        before.or(() -> shared(cue, floor)).or(() -> Subjects.wide(passage, cue, floor));
    if (subject.isEmpty() || !speaks(cue, subject.get())) {
      return;
    }
    active(cue, subject.get(), floor);
  }

  /** "…, said the minister.": nothing but a mark or an adjunct follows the subject. */
  private boolean closes(Subject inverted) {
    int next = inverted.to();
    return next >= unit.to()
        || words.mark(next, ".,;")
        || words.is(next, PREPOSITION)
        || words.is(next, RELATIVE);
  }

  private boolean clauseBefore(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Verbs.finite(words, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean inverts(VerbCue cue) {
    return cue.entry().takes(Frame.PARENTHESIS) || cue.entry().takes(Frame.QUOTE);
  }

  private Optional<Subject> shared(VerbCue cue, int floor) {
    boolean joined = words.is(cue.start() - 1, COORDINATOR) || words.is(cue.start() - 1, ",");
    boolean behind = cue.start() > floor && words.word(cue.start() - 1) && cue.ing();
    if (behind
        && !words.is(cue.start() - 1, PREPOSITION)
        && !words.is(cue.start() - 1, COORDINATOR)
        && !words.is(cue.start() - 1, SUBORDINATOR)) {
      Optional<Subject> own = Subjects.before(passage, cue, floor);
      if (own.isPresent() && !words.is(own.get().to() - 1, TIME)) {
        return own;
      }
    }
    if (!joined && !cue.ing() && !cue.infinitive()) {
      return Optional.empty();
    }
    if (speaker.isPresent()) {
      Subject last = speaker.get();
      return Optional.of(new Subject(last.from(), last.to(), cue.start(), Kind.SHARED));
    }
    return Subjects.ofClause(passage, unit.from(), cue.start())
        .map(s -> new Subject(s.from(), s.to(), cue.start(), Kind.SHARED));
  }

  private boolean speaks(VerbCue cue, Subject subject) {
    if (words.is(subject.to() - 1, TIME)
        && subject.to() - subject.from() <= 2
        && !words.capital(subject.from())) {
      return false;
    }
    return !(words.is(subject.from(), "there") || words.is(subject.from(), "what"));
  }

  private void active(VerbCue cue, Subject subject, int floor) {
    boolean parenthetical = inverts(cue) && subject.kind() != Kind.SHARED;
    Optional<ClaimStart.Start> after = start(cue);
    if (parenthetical && claimBefore(subject, floor) && !prefersAfter(cue, after, subject)) {
      before(cue, subject, floor, cue.after());
      return;
    }
    if (after.isEmpty()) {
      return;
    }
    ClaimStart.Start start = after.get();
    boolean dependent = dependent(subject);
    int from = start.index();
    if (asClause(subject) && words.is(from, ",")) {
      from++;
    }
    int end =
        switch (start.frame()) {
          case OBJECT, AS, GERUND -> ClaimExtent.object(passage, from, unit.to());
          default -> ClaimExtent.clause(passage, from, unit.to(), dependent);
        };
    if (end <= from) {
      return;
    }
    int cueEnd = Math.max(cue.after(), start.cueEnd());
    add(cue, Optional.of(subject), List.of(new int[] {from, end}), cueEnd, start.frame());
    claimStart = from;
    claimEnd = end;
    reached = end;
  }

  private Optional<ClaimStart.Start> start(VerbCue cue) {
    return ClaimStart.find(passage, cue.entry(), cue.after(), unit.to());
  }

  private boolean dependent(Subject subject) {
    return words.is(subject.from(), RELATIVE) && subject.to() - subject.from() == 1
        || words.is(subject.left() - 1, SUBORDINATOR) && subject.left() - 1 <= unit.from() + 1;
  }

  private boolean asClause(Subject subject) {
    return words.is(subject.left() - 1, "as");
  }

  private boolean claimBefore(Subject subject, int floor) {
    int edge = subject.left() - 1;
    if (edge <= floor) {
      return false;
    }
    if (passage.inSpeech(edge)) {
      return true;
    }
    return (words.mark(edge, ",?!")
            || passage.quoted(edge) && words.mark(edge - 1, ",?!.")
            || words.dash(edge) && !words.is(edge, "-"))
        && hasContent(floor, edge);
  }

  private boolean hasContent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.inSpeech(i)) {
        return true;
      }
    }
    return to - from >= 2;
  }

  /** "In Ohio, he said that …": what stands before the comma is an adjunct. */
  private boolean prefersAfter(VerbCue cue, Optional<ClaimStart.Start> after, Subject subject) {
    int edge = subject.left() - 1;
    if (passage.inSpeech(edge)) {
      return after.isPresent()
          && (after.get().frame() == Frame.CLAUSE && words.is(after.get().index(), "that"));
    }
    if (words.is(cue.after(), ",") && !passage.quoted(cue.after() + 1)) {
      return false;
    }
    return after.isPresent();
  }

  private void before(VerbCue cue, Subject subject, int floor, int behind) {
    int edge = subject.left() - 1;
    int from = Math.max(floor, claimEnd > floor && claimEnd <= edge ? claimEnd : floor);
    while (from < edge
        && (words.mark(from, ",;:—–") || words.is(from, COORDINATOR))
        && !passage.quoted(from)) {
      from++;
    }
    int to = passage.quoted(edge) ? edge + 1 : edge;
    if (words.mark(edge, "?!")) {
      to = edge + 1;
    }
    if (from >= to) {
      return;
    }
    List<int[]> pieces = new ArrayList<>();
    pieces.add(new int[] {from, to});
    int last = Math.max(behind, subject.to());
    int next = resumes(last, to);
    if (next > 0) {
      int end = ClaimExtent.clause(passage, next, unit.to(), false);
      if (end > next) {
        pieces.add(new int[] {next, end});
        last = end;
      }
    }
    add(cue, Optional.of(subject), pieces, cue.after(), Frame.QUOTE);
    reached = last;
    claimEnd = last;
  }

  /** Where a claim goes on behind its attribution, or -1. */
  private int resumes(int behind, int claimTo) {
    int limit = Math.min(unit.to(), behind + 16);
    boolean direct = passage.inSpeech(claimTo - 1);
    for (int i = behind; i < limit; i++) {
      if (passage.inSpeech(i)) {
        return words.mark(i - 1, ",:;—–.") || i == behind ? i : -1;
      }
      if (i > behind && words.is(i, ",") && !direct) {
        return -1;
      }
      if (words.is(i, ",") && i == behind && !direct) {
        boolean adjunct =
            words.is(i + 1, ADJUNCT)
                || words.is(i + 1, COORDINATOR)
                || words.lower(i + 1).endsWith("ing");
        return adjunct || i + 2 >= unit.to() ? -1 : i + 1;
      }
      if (Verbs.finite(words, i) && !words.is(i, VERB_PAST)) {
        return -1;
      }
      if (words.lower(i).endsWith("ing")
          && words.is(i - 1, ",")
          && io.github.assay.annotators.rules.lexicon.CueVerbs.english()
              .find(words.lower(i))
              .isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  private void add(
      VerbCue cue, Optional<Subject> subject, List<int[]> pieces, int cueEnd, Frame frame) {
    List<Range> claim = new ArrayList<>();
    for (int[] piece : pieces) {
      claim.add(passage.range(piece[0], piece[1]));
    }
    boolean negated = false;
    for (int i = cue.start(); i < cue.verb(); i++) {
      negated |= words.is(i, NEGATION);
    }
    Quotation quotation = quotation(pieces);
    float confidence = cue.entry().confidence();
    if (subject.isPresent() && subject.get().kind() == Kind.SHARED) {
      confidence -= 0.1f;
    }
    if (quotation == Quotation.DIRECT) {
      confidence = Math.min(0.97f, confidence + 0.08f);
    }
    if (frame == Frame.OBJECT) {
      confidence -= 0.08f;
    }
    if (subject.isPresent() && words.is(subject.get().from(), PRONOUN)) {
      confidence -= 0.02f;
    }
    int cueStart = cue.start();
    while (cueStart < cue.verb() && words.adverb(cueStart)) {
      cueStart++;
    }
    Modality modality = negated ? Modality.DENIED : cue.entry().modality();
    found.add(
        new Attribution(
            claim,
            subject.map(s -> passage.range(s.from(), s.to())),
            Optional.of(
                passage.range(cueStart, Math.max(cue.after(), Math.min(cueEnd, cue.after() + 2)))),
            modality,
            quotation,
            confidence));
    if (subject.isPresent()) {
      speaker = subject;
    }
  }

  private void accept(Attribution attribution, VerbCue cue) {
    found.add(attribution);
    reached = Math.max(cue.after(), words.at(attribution.end()));
    claimEnd = reached;
  }

  private Quotation quotation(List<int[]> pieces) {
    return Quotations.of(passage, pieces);
  }
}
