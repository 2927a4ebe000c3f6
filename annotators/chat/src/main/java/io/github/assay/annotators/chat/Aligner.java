package io.github.assay.annotators.chat;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds in a passage what a model says it quotes from there.
 *
 * <p>First word for word, then with white space, quote marks and dashes alike; first in the
 * sentence that the model names, then in the whole passage if it is there once only. Never inside a
 * word, and nothing that is merely similar: such a quote is none.
 */
final class Aligner {

  private final Passage passage;
  private final PlainText plain;

  Aligner(Passage passage) {
    this.passage = passage;
    this.plain = new PlainText(passage.text(), passage.begin(), passage.end());
  }

  /**
   * Finds a quote.
   *
   * @param near where to prefer one of several places in the sentence: the nearest to an offset;
   *     negative for the first
   * @return its place, or empty where the passage does not have it, or it is not clear where
   */
  Optional<Range> find(Quote quote, int near) {
    String words = quote.words().strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Range> exact = exact(words);
    List<Range> similar = null;
    Optional<Range> found = inSentence(quote.sentence(), exact, near);
    if (found.isEmpty()) {
      similar = alike(words);
      found = inSentence(quote.sentence(), similar, near);
    }
    if (found.isEmpty()) {
      found = once(exact);
    }
    return found.isPresent() || !exact.isEmpty() ? found : once(similar);
  }

  private Optional<Range> inSentence(int number, List<Range> places, int near) {
    if (number < 1 || number > passage.sentences().size()) {
      return Optional.empty();
    }
    Range sentence = passage.sentences().get(number - 1);
    Range best = null;
    for (Range place : places) {
      boolean within = place.begin() >= sentence.begin() && place.begin() < sentence.end();
      boolean nearer =
          best == null
              || near >= 0 && Math.abs(place.begin() - near) < Math.abs(best.begin() - near);
      if (within && nearer) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Range> once(List<Range> places) {
    return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
  }

  private List<Range> exact(String words) {
    List<Range> places = new ArrayList<>();
    String text = passage.text();
    int at = text.indexOf(words, passage.begin());
    while (at >= 0 && at + words.length() <= passage.end()) {
      addWhole(at, at + words.length(), places);
      at = text.indexOf(words, at + 1);
    }
    return places;
  }

  private List<Range> alike(String words) {
    String wanted = new PlainText(words, 0, words.length()).plain().strip();
    List<Range> places = new ArrayList<>();
    int at = wanted.isEmpty() ? -1 : plain.plain().indexOf(wanted);
    while (at >= 0) {
      addWhole(plain.begin(at), plain.end(passage.text(), at + wanted.length()), places);
      at = plain.plain().indexOf(wanted, at + 1);
    }
    return places;
  }

  private void addWhole(int begin, int end, List<Range> places) {
    if (begin < end && isEdge(begin) && isEdge(end)) {
      places.add(new Range(begin, end));
    }
  }

  /** Whether an offset parts neither a word nor a character. */
  private boolean isEdge(int offset) {
    String text = passage.text();
    if (offset == 0 || offset == text.length()) {
      return true;
    }
    if (Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
      return false;
    }
    return !(Character.isLetterOrDigit(text.codePointBefore(offset))
        && Character.isLetterOrDigit(text.codePointAt(offset)));
  }
}
