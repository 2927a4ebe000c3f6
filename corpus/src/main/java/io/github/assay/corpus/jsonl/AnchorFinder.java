package io.github.assay.corpus.jsonl;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quoted passages in a text, whatever white space parts their words.
 *
 * <p>Every run of white space counts as one space, so that a passage is found again after the text
 * was extracted anew with other line breaks. Immutable.
 */
final class AnchorFinder {

  private final String folded;

  /** Where each character of the folded text stands in the text itself. */
  private final int[] offsets;

  /**
   * Prepares the search.
   *
   * @param text the document's text
   */
  AnchorFinder(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] from = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
      if (c != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
        from[plain.length()] = i;
        plain.append(c);
      }
    }
    folded = plain.toString();
    offsets = from;
  }

  /**
   * Finds the pieces of one span.
   *
   * @param pieces the words of each piece, in text order; a further piece is the next such words
   *     behind the piece before
   * @param context words around the first piece that occur once in the text, or the empty string
   *     where its own words do
   * @return where they stand
   * @throws IllegalArgumentException if a piece is not there, or could be several
   */
  List<Range> find(List<String> pieces, String context) {
    String first = fold(pieces.get(0));
    String around = context.isEmpty() ? first : fold(context);
    int begin = only(folded, around) + only(around, first);
    List<Range> ranges = new ArrayList<>(List.of(range(begin, first)));
    int end = begin + first.length();
    for (String piece : pieces.subList(1, pieces.size())) {
      String next = fold(piece);
      begin = folded.indexOf(next, end);
      if (begin < 0) {
        throw new IllegalArgumentException(
            "\"%s\" does not occur behind the piece before it".formatted(piece));
      }
      ranges.add(range(begin, next));
      end = begin + next.length();
    }
    return ranges;
  }

  private static int only(String where, String what) {
    int begin = where.indexOf(what);
    if (begin < 0) {
      throw new IllegalArgumentException("\"%s\" does not occur".formatted(what));
    }
    if (where.indexOf(what, begin + 1) >= 0) {
      throw new IllegalArgumentException(
          "\"%s\" occurs more than once; name more words around it with \"in\"".formatted(what));
    }
    return begin;
  }

  private Range range(int begin, String what) {
    return new Range(offsets[begin], offsets[begin + what.length() - 1] + 1);
  }

  private static String fold(String words) {
    String plain = words.strip().replaceAll("\\s+", " ");
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("a piece has no words");
    }
    return plain;
  }
}
