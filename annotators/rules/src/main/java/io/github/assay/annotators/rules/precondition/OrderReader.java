package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.ADVERB;
import static io.github.assay.annotators.rules.lexicon.WordClass.DEMANDING;
import static io.github.assay.annotators.rules.lexicon.WordClass.DETERMINER;
import static io.github.assay.annotators.rules.lexicon.WordClass.GOVERNMENT;
import static io.github.assay.annotators.rules.lexicon.WordClass.OBLIGING;
import static io.github.assay.annotators.rules.lexicon.WordClass.ORGANISATION;
import static io.github.assay.annotators.rules.lexicon.WordClass.TIME;
import static io.github.assay.annotators.rules.lexicon.WordClass.TITLE;
import static io.github.assay.annotators.rules.lexicon.WordClass.VERB_PAST;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Verbs;
import io.github.assay.annotators.rules.text.Words;
import io.github.assay.corpus.model.Range;
import io.github.assay.typesystem.value.PreconditionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads preconditions by order: "must be lifted before", "must first", "not before". Stateless. */
final class OrderReader {

  private OrderReader() {}

  /** The preconditions by order of a sentence, in the order of their cues. */
  static List<Condition> read(Passage passage, Stretch sentence) {
    Words words = passage.words();
    List<Condition> found = new ArrayList<>();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (words.is(i, "first")) {
        first(passage, sentence, i).ifPresent(found::add);
      } else if (words.is(i, "before")) {
        before(passage, sentence, i, 1).ifPresent(found::add);
      } else if (words.is(i, "prior") && words.is(i + 1, "to")) {
        before(passage, sentence, i, 2).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "must first stop hostilities", "will first have to win approval". */
  private static Optional<Condition> first(Passage passage, Stretch sentence, int first) {
    Words words = passage.words();
    int duty = first - 1;
    int from = first + 1;
    if (words.is(from, "have") && words.is(from + 1, "to") || words.is(from, "need")) {
      from += words.is(from + 1, "to") ? 2 : 1;
      duty = words.is(duty, "will") || words.is(duty, "would") ? duty : first;
    } else if (words.is(duty, "to")
        && (words.is(duty - 1, OBLIGING)
            || words.is(duty - 1, "has")
            || words.is(duty - 1, "have")
            || words.is(duty - 1, "had"))) {
      duty--;
    } else if (words.is(from, "must") || words.is(from, "needs") || words.is(from, "has")) {
      duty = first;
      from += words.is(from + 1, "to") ? 2 : 1;
    } else if (!words.is(duty, "must")) {
      return Optional.empty();
    }
    int end = from;
    while (end < sentence.to()
        && !words.mark(end, ",;:.?!")
        && !words.is(end, "before")
        && !words.is(end, "if")
        && !(words.is(end, "and") && words.is(end + 1, "then"))
        && !(words.is(end, "in") && words.is(end + 1, "order"))
        && passage.quoted(end) == passage.quoted(from)) {
      end++;
    }
    end = Clauses.trim(passage, from, end);
    if (end <= from) {
      return Optional.empty();
    }
    return Optional.of(
        condition(passage, from, end, passage.range(duty, from), Optional.empty(), 0.8f));
  }

  private static Optional<Condition> before(
      Passage passage, Stretch sentence, int cue, int length) {
    Words words = passage.words();
    int after = cue + length;
    if (time(words, after, sentence.to()) || audience(words, after, sentence.to())) {
      return Optional.empty();
    }
    Range cueRange = passage.range(cue, after);
    boolean fronted = cue == sentence.from() || words.mark(cue - 1, ";“\"");
    Optional<int[]> main =
        fronted
            ? frontedMain(passage, after, sentence.to())
            : Dependents.before(passage, sentence.from(), cue);
    if (main.isEmpty()) {
      return Optional.empty();
    }
    int from = main.get()[0];
    int to = main.get()[1];
    int end = Clauses.end(passage, after, sentence.to(), fronted);
    if (words.is(to - 1, "come")
        || words.is(to - 1, DETERMINER)
        || words.is(to - 1, TIME)
        || words.is(to - 1, ADVERB)
        || words.is(to - 1, "long")
        || words.is(to - 1, "shortly")
        || words.is(to - 1, "as")) {
      return Optional.empty();
    }
    Optional<int[]> demand = demand(passage, from, to);
    if (demand.isPresent()) {
      Optional<Range> dependent =
          end > after ? Optional.of(passage.range(after, end)) : Optional.empty();
      return Optional.of(
          condition(passage, demand.get()[0], demand.get()[1], cueRange, dependent, 0.7f));
    }
    boolean refused = Guards.denied(words, from, to) && Guards.possible(words, from, to);
    if (refused && end > after && !fronted && Clauses.verbBefore(words, after, end)) {
      return Optional.of(
          condition(passage, after, end, cueRange, Optional.of(passage.range(from, to)), 0.6f));
    }
    return Optional.empty();
  }

  private static Optional<int[]> frontedMain(Passage passage, int after, int to) {
    int end = Clauses.end(passage, after, to, true);
    return end > after ? Dependents.after(passage, end, to) : Optional.empty();
  }

  /** What is demanded: the object of a verb of demand, else the clause with its word of duty. */
  private static Optional<int[]> demand(Passage passage, int from, int to) {
    Words words = passage.words();
    for (int i = to - 1; i >= from; i--) {
      if (!words.is(i, OBLIGING) && !haveTo(words, i)) {
        continue;
      }
      int next = i + 1;
      if (words.is(next, "that") && words.is(i, DEMANDING)) {
        return some(next + 1, to);
      }
      if (words.is(i, DEMANDING)
          && !words.is(next, "to")
          && !words.is(next, VERB_PAST)
          && next < to
          && !Verbs.passive(words, Verbs.groupStart(words, i, from), i)) {
        return some(next, to);
      }
      if (words.is(i, "must")
          || words.is(i, "should") && words.is(next, "be")
          || words.is(next, "to") && !words.lower(i).startsWith("want")
          || words.is(next, "that")) {
        return some(from, to);
      }
    }
    return Optional.empty();
  }

  private static boolean haveTo(Words words, int i) {
    return words.is(i + 1, "to") && (words.is(i, "has") || words.is(i, "have"));
  }

  private static Optional<int[]> some(int from, int to) {
    return from < to ? Optional.of(new int[] {from, to}) : Optional.empty();
  }

  /** "appear before a judge", "before the committee": a place, not an order. */
  private static boolean audience(Words words, int from, int to) {
    for (int i = from; i < to && i < from + 5; i++) {
      if (!words.word(i) || Clauses.likelyVerb(words, i)) {
        return false;
      }
      if (words.is(i, ORGANISATION) || words.is(i, GOVERNMENT) || words.is(i, TITLE)) {
        return !Clauses.verbBefore(words, i, Math.min(to, i + 4));
      }
    }
    return false;
  }

  /** Whether a date or a time of day follows: plain time. */
  private static boolean time(Words words, int from, int to) {
    for (int i = from; i < to && i < from + 4; i++) {
      if (!words.word(i)) {
        return i == from;
      }
      if (words.is(i, TIME)
          || Character.isDigit(words.lower(i).charAt(0))
          || words.is(i, "end")
          || words.is(i, "then")
          || words.is(i, "lunch")
          || words.is(i, "too")
          || words.is(i, "now")) {
        return true;
      }
    }
    return from >= to;
  }

  private static Condition condition(
      Passage passage, int from, int end, Range cue, Optional<Range> dependent, float confidence) {
    return new Condition(
        passage.range(from, end),
        List.of(cue),
        dependent,
        PreconditionKind.TEMPORAL,
        false,
        confidence);
  }
}
