package io.github.assay.annotators.rules.text;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs quote marks, paragraph by paragraph.
 *
 * <p>Marks are paired inside a paragraph, so that a forgotten mark spoils no more than its own
 * paragraph. A paragraph that ends inside a quotation hands it on where the next one begins with an
 * opening mark, as newspapers print long quotations. Single marks count where they cannot be
 * apostrophes, and only outside double ones.
 */
public final class QuoteFinder {

  private static final int LONGEST_UNCLOSED = 2500;

  private final String text;

  /** Two typewriter apostrophes only close where two grave accents open; else they do both. */
  private final boolean graves;

  private final List<Quote> found = new ArrayList<>();

  private QuoteFinder(String text) {
    this.text = text;
    this.graves = text.contains("``");
  }

  /** Finds the quotations of a text, in text order, not overlapping. */
  public static List<Quote> find(String text) {
    QuoteFinder finder = new QuoteFinder(text);
    boolean open = false;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        open = finder.paragraph(begin, end, open);
      }
      begin = end + 1;
    }
    finder.found.sort(Comparator.comparing(Quote::range));
    return List.copyOf(finder.found);
  }

  private boolean paragraph(int from, int to, boolean carried) {
    int first = from;
    while (first < to && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    boolean continues = carried && first < to && isDouble(first) && !closes(first, from);
    int start = -1;
    int plain = first;
    int i = first;
    if (carried && first < to && !isDouble(first)) {
      int end = carriedEnd(first, to);
      if (end > 0) {
        add(first, end, true, false, false);
        i = end;
        plain = end;
      }
    }
    while (i < to) {
      if (isDouble(i)) {
        int length = text.startsWith("``", i) || text.startsWith("''", i) ? 2 : 1;
        if (start < 0 && !mustClose(i)) {
          singles(plain, i);
          start = i;
        } else if (start >= 0 && (!mustOpen(i, from) || i - start > LONGEST_UNCLOSED)) {
          add(start, i + length, start == first && continues, false, false);
          start = -1;
          plain = i + length;
        }
        i += length;
      } else {
        i++;
      }
    }
    if (start < 0) {
      singles(plain, to);
      return false;
    }
    if (start == first || introduced(start, from)) {
      int end = to;
      while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      add(start, end, start == first && continues, true, false);
      return true;
    }
    return false;
  }

  /** The end of a quotation that a paragraph goes on with, without a mark of its own; or -1. */
  private int carriedEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isDouble(i)) {
        int end = i + (text.startsWith("``", i) || text.startsWith("''", i) ? 2 : 1);
        boolean glued = !Character.isWhitespace(text.charAt(i - 1));
        boolean last = end >= to || !Character.isLetterOrDigit(text.charAt(end));
        return glued && last && !mustOpen(i, from) && text.charAt(i) != '“' ? end : -1;
      }
    }
    return -1;
  }

  private void add(int begin, int end, boolean continues, boolean open, boolean single) {
    if (end - begin > 2) {
      found.add(new Quote(new Range(begin, end), continues, open, single));
    }
  }

  private boolean isDouble(int i) {
    char c = text.charAt(i);
    return c == '"'
        || c == '“'
        || c == '”'
        || c == '„'
        || c == '«'
        || c == '»'
        || text.startsWith("``", i)
        || text.startsWith("''", i);
  }

  private boolean mustClose(int i) {
    char c = text.charAt(i);
    return c == '»' || graves && text.startsWith("''", i);
  }

  private boolean mustOpen(int i, int from) {
    char c = text.charAt(i);
    return c == '„'
        || c == '«'
        || text.startsWith("``", i)
        || (c == '“' && i > from && Character.isWhitespace(text.charAt(i - 1)) && !spaced(i));
  }

  private boolean closes(int i, int from) {
    char c = text.charAt(i);
    return c == '”' && i > from || mustClose(i);
  }

  private boolean spaced(int i) {
    return i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
  }

  private boolean introduced(int start, int from) {
    int i = start - 1;
    while (i >= from && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= from && (text.charAt(i) == ':' || text.charAt(i) == ',');
  }

  private void singles(int from, int to) {
    int start = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '‘' && c != '’' && c != '\'') {
        continue;
      }
      boolean before = i > from && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean after = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
      if (start < 0 && !before && after && c != '’') {
        start = i;
      } else if (start >= 0 && !after && c != '‘' && i > start + 1 && closing(i, to)) {
        add(start, i + 1, false, false, true);
        start = -1;
      }
    }
  }

  /** A plural genitive ("the workers' demand") looks like a closing mark but a word follows. */
  private boolean closing(int i, int to) {
    boolean punctuated = ",.!?;:—…".indexOf(text.charAt(i - 1)) >= 0;
    boolean plural = text.charAt(i - 1) == 's';
    boolean last = i + 1 >= to || ",.;:!?)".indexOf(text.charAt(i + 1)) >= 0;
    return punctuated || last || !plural;
  }
}
