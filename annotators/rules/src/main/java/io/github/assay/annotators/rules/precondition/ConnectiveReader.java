package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;

import io.github.assay.annotators.rules.lexicon.Connective;
import io.github.assay.annotators.rules.lexicon.Connective.Complement;
import io.github.assay.annotators.rules.lexicon.Connective.Guard;
import io.github.assay.annotators.rules.lexicon.Connectives;
import io.github.assay.annotators.rules.lexicon.CueVerbs;
import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads preconditions that a connective opens: "if …", "without …". Stateless. */
final class ConnectiveReader {

  private ConnectiveReader() {}

  /** The preconditions of a sentence, in the order of their cues. */
  static List<Condition> read(Passage passage, Stretch sentence) {
    Words words = passage.words();
    List<Condition> found = new ArrayList<>();
    boolean asked = false;
    int i = sentence.from();
    while (i < sentence.to()) {
      Optional<Connective> connective = Connectives.english().find(words::lower, i);
      if (connective.isEmpty()) {
        i++;
        continue;
      }
      int after = i + connective.get().words().size();
      boolean excluded = Exclusions.hold(words, sentence, i, connective.get());
      boolean goesOn = asked && (words.is(i - 1, ",") || words.is(i - 1, COORDINATOR));
      asked |= excluded && words.is(i, "if");
      if (!excluded && !goesOn) {
        read(passage, sentence, i, connective.get()).ifPresent(found::add);
      }
      i = after;
    }
    return found;
  }

  private static Optional<Condition> read(
      Passage passage, Stretch sentence, int cue, Connective connective) {
    Words words = passage.words();
    int after = cue + connective.words().size();
    int from = Clauses.skip(words, after, sentence.to());
    boolean fronted = fronted(words, sentence.from(), cue);
    boolean clause = clauseFollows(words, connective, from, sentence.to());
    int end =
        clause
            ? Clauses.end(passage, from, sentence.to(), fronted)
            : Clauses.phraseEnd(passage, from, sentence.to(), fronted);
    if (end <= from
        || brokenOff(words, cue, from, end, sentence.to())
        || words.is(end - 1, "not") && words.is(end - 2, "or")) {
      return Optional.empty();
    }
    Optional<int[]> dependent =
        fronted
            ? Dependents.after(passage, end, sentence.to())
            : Dependents.before(passage, sentence.from(), cue);
    if (dependent.isEmpty() && fronted) {
      dependent = Dependents.before(passage, sentence.from(), cue);
    }
    if (!Guards.allow(passage, connective, cue, from, end, dependent, clause, fronted)) {
      return Optional.empty();
    }
    boolean blocks =
        (words.is(cue, "while")
                || words.is(cue, "whilst")
                || connective.guard() == Guard.ANY && words.is(cue + 1, "long"))
            && dependent.isPresent()
            && Guards.refused(words, dependent.get()[0], dependent.get()[1]);
    return Optional.of(
        new Condition(
            passage.range(quotes(words, after, from, end) ? from - 1 : from, end),
            List.of(passage.range(cue, after)),
            dependent.map(d -> passage.range(d[0], d[1])),
            connective.kind(),
            blocks,
            connective.confidence()));
  }

  /** "if I –", "if you – if you brought it": the speaker begins anew. */
  private static boolean brokenOff(Words words, int cue, int from, int end, int to) {
    boolean bare = end == from + 1 && words.is(from, SUBJECT);
    boolean dash = words.dash(end) && !words.is(end, "-");
    int next = end + 1;
    return bare || dash && (next >= to || end - from < 3 || words.is(next, words.lower(cue)));
  }

  /** "if “art” becomes": a quotation begins and ends in the clause. */
  private static boolean quotes(Words words, int after, int from, int end) {
    boolean quotes = false;
    for (int i = from + 1; i < end && from > after && words.quoteMark(from - 1); i++) {
      quotes |= words.quoteMark(i) && !words.genitive(i);
    }
    return quotes;
  }

  private static boolean clauseFollows(Words words, Connective connective, int from, int to) {
    if (!connective.takes(Complement.N)) {
      return true;
    }
    if (!connective.takes(Complement.S)) {
      return false;
    }
    for (int i = from; i < to && !words.mark(i, ",;"); i++) {
      if (i > from && Clauses.likelyVerb(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a connective opens its sentence or clause, so that what depends on it may follow. */
  static boolean fronted(Words words, int from, int cue) {
    int before = cue - 1;
    return before < from
        || !words.word(before) && !words.mark(before, ")]%")
        || words.is(before, COORDINATOR)
        || words.is(before, "that")
        || words.is(before, "because")
        || words.is(before, "so")
        || words.is(before, "then")
        || words.is(before, "well")
        || CueVerbs.english()
            .find(words.lower(before))
            .filter(c -> c.takes(Frame.CLAUSE))
            .isPresent()
        || words.is(before, "whereby")
        || before - from < 2 && !words.is(before, AUXILIARY);
  }
}
