package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.ASKING;
import static io.github.assay.annotators.rules.lexicon.WordClass.AUXILIARY;
import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.IDLE;
import static io.github.assay.annotators.rules.lexicon.WordClass.OBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.PRONOUN;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.UNREAL;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;

import io.github.assay.annotators.rules.lexicon.Connective;
import io.github.assay.annotators.rules.lexicon.Connective.Complement;
import io.github.assay.annotators.rules.lexicon.Connective.Guard;
import io.github.assay.annotators.rules.lexicon.Connectives;
import io.github.assay.annotators.rules.lexicon.CueVerbs;
import io.github.assay.annotators.rules.lexicon.Frame;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
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
      boolean excluded = excluded(words, sentence, i, connective.get());
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
    boolean broken = end == from + 1 && words.is(from, SUBJECT);
    if (end <= from || broken || words.is(end - 1, "not") && words.is(end - 2, "or")) {
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
            passage.range(from, end),
            List.of(passage.range(cue, after)),
            dependent.map(d -> passage.range(d[0], d[1])),
            connective.kind(),
            blocks,
            connective.confidence()));
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
  private static boolean fronted(Words words, int from, int cue) {
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

  private static boolean excluded(Words words, Stretch sentence, int cue, Connective connective) {
    String first = words.lower(cue);
    int before = cue - 1;
    int next = cue + connective.words().size();
    if (words.is(before, UNREAL) && !words.is(cue, "as")) {
      return true;
    }
    return switch (first) {
      case "if" ->
          words.is(next, IDLE)
              || formula(words, next)
              || asks(words, sentence.from(), before)
              || words.is(next, "not") && !words.mark(next + 1, ",")
              || !words.word(next) && !words.quoteMark(next)
              || !fronted(words, sentence.from(), cue) && adjective(words, next, sentence.to());
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
      case "barring" -> !fronted(words, sentence.from(), cue) || words.is(next, OBJECT);
      case "absent", "pending" ->
          words.is(before, DETERMINER)
              || words.is(before, "be")
              || !words.word(next)
              || words.is(next, "from");
      default -> false;
    };
  }

  /** "if needed", "if I may": a formula that nothing depends on. */
  private static boolean formula(Words words, int next) {
    boolean bare = words.is(next, "needed") || words.is(next, "necessary");
    boolean polite =
        words.is(next, "i")
                && (words.is(next + 1, "may")
                    || words.is(next + 1, "might")
                    || words.is(next + 1, "could"))
            || words.is(next, "you") && words.is(next + 1, "will") && !words.word(next + 2);
    return polite || bare && !words.word(next + 1);
  }

  /** "a famous, if short, speech": neither a clause nor a participle. */
  private static boolean adjective(Words words, int next, int to) {
    return words.lower(next).contains("-")
        && !words.is(next, VERB_PAST)
        && !clauseLike(words, next, to);
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

  /** "ask if", "asked her if", "no idea if": a question follows. */
  private static boolean asks(Words words, int from, int before) {
    if (words.is(before, ASKING)) {
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
