package io.github.assay.annotators.rules.precondition;

import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.annotators.rules.text.Unit;
import io.github.assay.annotators.rules.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence, as word indexes; a unit with a long quotation holds several.
 *
 * @param from index of its first word
 * @param to index after its last
 */
record Stretch(int from, int to) {

  /** Cuts a unit at its full stops, in text order. */
  static List<Stretch> of(Passage passage, Unit unit) {
    Words words = passage.words();
    List<Stretch> stretches = new ArrayList<>();
    int from = unit.from();
    for (int i = unit.from(); i < unit.to(); i++) {
      if (words.mark(i, ".!?…") && opens(words, i + 1, unit.to())) {
        stretches.add(new Stretch(from, i + 1));
        from = i + 1;
      }
    }
    if (from < unit.to()) {
      stretches.add(new Stretch(from, unit.to()));
    }
    return stretches;
  }

  private static boolean opens(Words words, int i, int to) {
    int next = i;
    while (next < to && words.quoteMark(next)) {
      next++;
    }
    return next >= to || words.capital(next);
  }

  /** Whether the stretch asks: it ends in a question mark. */
  boolean question(Words words) {
    for (int i = to - 1; i >= from && !words.word(i); i--) {
      if (words.is(i, "?")) {
        return true;
      }
    }
    return false;
  }
}
