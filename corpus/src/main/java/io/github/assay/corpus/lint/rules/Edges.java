package io.github.assay.corpus.lint.rules;

import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.lint.Fix;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks at the edges of spans, and trims them. Offsets are UTF-16 code units. */
final class Edges {

  private static final String LOOSE = ",;:\u2013\u2014-";
  private static final String ENDING = ".!?\u2026";

  private Edges() {}

  /** Trims each piece; pieces of which nothing is left are dropped. */
  static List<Range> trimmed(Span span, Function<Range, Optional<Range>> trim) {
    return span.fragments().stream().map(trim).flatMap(Optional::stream).toList();
  }

  /** The range without white space at its edges, or empty where nothing is left. */
  static Optional<Range> withoutSpace(String text, Range range) {
    int begin = range.begin();
    int end = range.end();
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  /** The range without punctuation that does not belong to it, or empty where nothing is left. */
  static Optional<Range> withoutPunctuation(String text, Range range, Layer layer) {
    int begin = range.begin();
    int end = range.end();
    while (begin < end
        && (LOOSE + ENDING).indexOf(text.charAt(begin)) >= 0
        && !isSign(text, begin)) {
      begin++;
    }
    while (end > begin && isLooseEnd(text, begin, end, layer)) {
      end--;
    }
    if (begin == range.begin() && end == range.end()) {
      return Optional.of(range);
    }
    return begin < end ? withoutSpace(text, new Range(begin, end)) : Optional.empty();
  }

  /** Tells whether two spans share a character. */
  static boolean overlap(Span a, Span b) {
    return a.fragments().stream().anyMatch(x -> b.fragments().stream().anyMatch(x::overlaps));
  }

  /** The repair that gives a span other edges; who made it and its state of review stay. */
  static Fix trim(Span span, List<Range> trimmed) {
    return Fix.safe(
        "Trim to " + trimmed,
        piece -> {
          Span before =
              piece
                  .annotations()
                  .span(span.id())
                  .filter(s -> s.fragments().equals(span.fragments()))
                  .orElseThrow(() -> new IllegalArgumentException("the span was changed"));
          return Change.replace("Trim", before, before.withFragments(trimmed));
        });
  }

  /** A minus before a number belongs to it, and so do the points of an ellipsis. */
  private static boolean isSign(String text, int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    return Character.isDigit(next)
        || ENDING.indexOf(text.charAt(i)) >= 0 && ENDING.indexOf(next) >= 0;
  }

  private static boolean isLooseEnd(String text, int begin, int end, Layer layer) {
    char last = text.charAt(end - 1);
    if (LOOSE.indexOf(last) >= 0) {
      return true;
    }
    return layer != Layer.CLAIM && ENDING.indexOf(last) >= 0 && !isAbbreviation(text, begin, end);
  }

  /** Tells whether the point at the end belongs to its word: "U.S.", "Inc.", "p.m.". */
  private static boolean isAbbreviation(String text, int begin, int end) {
    int word = end - 1;
    while (word > begin && !isSpace(text.charAt(word - 1))) {
      word--;
    }
    String last = text.substring(word, end - 1);
    boolean goesOn = end < text.length() && !isSpace(text.charAt(end));
    boolean smallAhead =
        end + 1 < text.length()
            && isSpace(text.charAt(end))
            && Character.isLowerCase(text.charAt(end + 1));
    return text.charAt(end - 1) == '.'
        && (last.indexOf('.') >= 0 || last.length() <= 1 || goesOn || smallAhead);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
