package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Tells where tokens and clauses begin and end around an offset.
 *
 * <p>Uses the document's tokens and sentences; where it has none, the Unicode word boundaries of
 * the lines nearby. Clauses end at sentence ends and at punctuation that parts clauses in the
 * scripts we know. All offsets are UTF-16 code units. Immutable and thread-safe.
 */
public final class Boundaries {

  private static final String CLAUSE_MARKS =
      ",;:.?!\u2014\u2013()[]\"\u201c\u201d\u201e\u00ab\u00bb\u060c\u061b\u061f\u3001\u3002\uff0c";
  private static final int WINDOW = 400;
  private static final Comparator<Range> BY_BEGIN = Comparator.comparingInt(Range::begin);

  private final String text;
  private final List<Range> tokens;
  private final List<Range> sentences;

  /** Boundaries of a document. */
  public Boundaries(AnnotatedDocument document) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.sentences = document.sentences();
  }

  /** The next offset after this one at which a token begins, or the end of the text. */
  public int nextTokenBegin(int offset) {
    return near(offset).stream()
        .mapToInt(Range::begin)
        .filter(begin -> begin > offset)
        .min()
        .orElse(text.length());
  }

  /** The last offset before this one at which a token begins, or 0. */
  public int previousTokenBegin(int offset) {
    return near(offset).stream()
        .mapToInt(Range::begin)
        .filter(begin -> begin < offset)
        .max()
        .orElse(0);
  }

  /** The next offset after this one at which a token ends, or the end of the text. */
  public int nextTokenEnd(int offset) {
    return near(offset).stream()
        .mapToInt(Range::end)
        .filter(end -> end > offset)
        .min()
        .orElse(text.length());
  }

  /** The last offset before this one at which a token ends, or 0. */
  public int previousTokenEnd(int offset) {
    return near(offset).stream().mapToInt(Range::end).filter(end -> end < offset).max().orElse(0);
  }

  /**
   * The token that covers or follows an offset.
   *
   * @return the token; the last one where none follows
   * @throws IllegalArgumentException if the text has no token at all
   */
  public Range tokenAt(int offset) {
    List<Range> near = near(offset);
    return near.stream()
        .filter(t -> t.end() > offset)
        .findFirst()
        .or(() -> near.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(last(near)))
        .orElseThrow(() -> new IllegalArgumentException("There is no word to annotate here."));
  }

  /** The sentence around an offset, or the line where the document has no sentences there. */
  public Range sentenceAt(int offset) {
    int at = find(sentences, offset);
    if (at >= 0 && sentences.get(at).end() >= offset) {
      return sentences.get(at);
    }
    int begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    int end = text.indexOf('\n', offset);
    end = end < 0 ? text.length() : end;
    return end > begin ? new Range(begin, end) : tokenAt(offset);
  }

  /** The clause around an offset, without the marks at its edges. */
  public Range clauseAt(int offset) {
    List<Range> clauses = clauses(sentenceAt(offset));
    return clauses.stream()
        .filter(c -> c.end() > offset)
        .findFirst()
        .orElseGet(() -> clauses.isEmpty() ? tokenAt(offset) : last(clauses));
  }

  /** The next offset after this one at which a clause begins, or the end of the text. */
  public int nextClauseBegin(int offset) {
    return around(offset).stream()
        .mapToInt(Range::begin)
        .filter(begin -> begin > offset)
        .min()
        .orElse(text.length());
  }

  /** The last offset before this one at which a clause begins, or 0. */
  public int previousClauseBegin(int offset) {
    return around(offset).stream()
        .mapToInt(Range::begin)
        .filter(begin -> begin < offset)
        .max()
        .orElse(0);
  }

  /** The next offset after this one at which a clause ends, or the end of the text. */
  public int nextClauseEnd(int offset) {
    return around(offset).stream()
        .mapToInt(Range::end)
        .filter(end -> end > offset)
        .min()
        .orElse(text.length());
  }

  /** The last offset before this one at which a clause ends, or 0. */
  public int previousClauseEnd(int offset) {
    return around(offset).stream().mapToInt(Range::end).filter(end -> end < offset).max().orElse(0);
  }

  /** The clauses of the sentence at an offset and of its neighbours. */
  private List<Range> around(int offset) {
    Range here = sentenceAt(Math.min(offset, Math.max(0, text.length() - 1)));
    List<Range> clauses = new ArrayList<>();
    if (here.begin() > 0) {
      clauses.addAll(clauses(sentenceAt(previousTokenBegin(here.begin()))));
    }
    clauses.addAll(clauses(here));
    if (here.end() < text.length()) {
      int next = nextTokenBegin(here.end() - 1);
      if (next < text.length()) {
        clauses.addAll(clauses(sentenceAt(next)));
      }
    }
    return clauses;
  }

  private List<Range> clauses(Range sentence) {
    List<Range> clauses = new ArrayList<>();
    int begin = -1;
    int end = -1;
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (isClauseMark(i)) {
        if (begin >= 0) {
          clauses.add(new Range(begin, end));
        }
        begin = -1;
      } else if (!Character.isWhitespace(c)) {
        begin = begin < 0 ? i : begin;
        end = i + 1;
      }
    }
    if (begin >= 0) {
      clauses.add(new Range(begin, end));
    }
    return clauses;
  }

  /** A mark inside a word or number (3.5, U.S.-led, 10:30) parts nothing. */
  private boolean isClauseMark(int i) {
    return CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0
        && (i == 0
            || i + 1 >= text.length()
            || !Character.isLetterOrDigit(text.charAt(i - 1))
            || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  /** A few tokens on either side of an offset. */
  private List<Range> near(int offset) {
    if (tokens.isEmpty()) {
      return words(offset);
    }
    int at = find(tokens, offset);
    return tokens.subList(Math.max(0, at - 2), Math.min(tokens.size(), at + 4));
  }

  private List<Range> words(int offset) {
    int from = Math.max(0, offset - WINDOW);
    from = from == 0 ? 0 : text.lastIndexOf(' ', from) + 1;
    int to = Math.min(text.length(), offset + WINDOW);
    to = to == text.length() || text.indexOf(' ', to) < 0 ? text.length() : text.indexOf(' ', to);
    BreakIterator words = BreakIterator.getWordInstance(java.util.Locale.ROOT);
    words.setText(text.substring(from, to));
    List<Range> found = new ArrayList<>();
    int begin = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
      if (!Character.isWhitespace(text.charAt(from + begin))) {
        found.add(new Range(from + begin, from + end));
      }
    }
    return found;
  }

  /** Index of the last range that begins at or before an offset, or -1. */
  private static int find(List<Range> ranges, int offset) {
    int at = Collections.binarySearch(ranges, new Range(offset, offset + 1), BY_BEGIN);
    return at >= 0 ? at : -at - 2;
  }

  private static Range last(List<Range> ranges) {
    return ranges.get(ranges.size() - 1);
  }
}
