package io.github.assay.annotators.rules.precondition;

import static io.github.assay.annotators.rules.lexicon.WordClass.COORDINATOR;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBJECT;
import static io.github.assay.annotators.rules.lexicon.WordClass.SUBORDINATOR;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Words;
import java.util.Optional;

/** Finds the clause that depends on a condition, as a pair of word indexes. Stateless. */
final class Dependents {

  private Dependents() {}

  /** What follows a fronted condition, up to the end of its clause or quotation. */
  static Optional<int[]> after(Passage passage, int end, int to) {
    Words words = passage.words();
    int from = end;
    while (from < to && (!words.word(from) || words.is(from, "then"))) {
      from++;
    }
    int limit = from;
    while (limit < to
        && !words.mark(limit, ";")
        && !(words.dash(limit) && !words.is(limit, "-"))
        && passage.quoted(limit) == passage.quoted(from)) {
      limit++;
    }
    int last = Clauses.trim(passage, from, limit);
    return last - from < 2 ? Optional.empty() : Optional.of(new int[] {from, last});
  }

  /** What stands before a condition, from the begin of its clause. */
  static Optional<int[]> before(Passage passage, int from, int cue) {
    Words words = passage.words();
    int start = cue;
    while (start > from && !boundary(passage, start - 1, cue)) {
      start--;
    }
    start = main(words, start, cue);
    while (start < cue && (!words.word(start) || words.is(start, COORDINATOR))) {
      start++;
    }
    int last = Clauses.trim(passage, start, cue);
    return last <= start ? Optional.empty() : Optional.of(new int[] {start, last});
  }

  /** Behind a clause that opens the stretch: "If departing by air, you …". */
  private static int main(Words words, int from, int to) {
    if (words.is(from, SUBORDINATOR)) {
      for (int i = from; i < to; i++) {
        if (words.is(i, ",")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private static boolean boundary(Passage passage, int i, int cue) {
    Words words = passage.words();
    if (words.mark(i, ";:") || words.dash(i) && !words.is(i, "-")) {
      return true;
    }
    if (passage.quoted(cue) && !passage.quoted(i)) {
      return true;
    }
    return words.is(i, "that") && i < cue - 2
        || words.is(i, "but")
        || words.is(i, COORDINATOR) && words.is(i + 1, SUBJECT) && i < cue - 3
        || words.is(i, ",") && words.is(i + 1, COORDINATOR) && i < cue - 4;
  }
}
