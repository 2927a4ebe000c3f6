package io.github.assay.corpus.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, numbers and marks, the way treebanks do: {@code do|n't}, {@code Iran|'s},
 * {@code Mr.}, {@code €|6.8bn}, {@code all-share}.
 *
 * <p>Scripts written without spaces (Han, Kana, Thai and the like) go through ICU's dictionary.
 */
final class Tokenizer {

  private final String text;
  private final List<Range> tokens = new ArrayList<>();
  private int runEnd;
  private int runSign; // the run's last @
  private int runStop; // the first full stop behind it

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Range> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int at = 0;
    while (at < text.length()) {
      at = tokenizer.step(at);
    }
    return tokenizer.tokens;
  }

  private int step(int at) {
    int c = text.codePointAt(at);
    if (isSpace(c)) {
      return at + Character.charCount(c);
    }
    if (isWordPart(c)) {
      return isUnspaced(c) ? unspaced(at) : word(at);
    }
    return mark(at, c);
  }

  private int mark(int at, int c) {
    int end = at + Character.charCount(c);
    if (c == '.' || c == '-' || c == '=' || c == '*' || c == '_') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    } else if (c == '\'' && end < text.length() && text.charAt(end) == '\'') {
      end++;
    }
    while (end < text.length() && isCombining(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return add(at, end);
  }

  private int word(int begin) {
    int end = runEnd(begin);
    if (isAddress(begin, end)) {
      while (end > begin + 1 && ".,;:!?)'\"”’".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return add(begin, end);
    }
    end = wordEnd(begin);
    int clitic = clitic(begin, end);
    if (clitic > begin) {
      add(begin, clitic);
      return add(clitic, end);
    }
    return add(begin, keepsStop(begin, end) ? end + 1 : end);
  }

  /** End of the letters, digits and inner marks from here. */
  private int wordEnd(int begin) {
    int at = begin;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isWordPart(c) && !isUnspaced(c) || at > begin && isCombining(c)) {
        at += Character.charCount(c);
      } else if (at > begin && joins(at, c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether a mark inside a word holds its halves together. */
  private boolean joins(int at, int c) {
    if (at + 1 >= text.length() || !isWordPart(text.codePointAt(at + 1))) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return switch (c) {
      case '\'', '’', '-', '‐', '‑', '_', '&' -> true;
      case '.' -> digits || isSingle(at - 1) && isLetterAlone(at + 1);
      case ',', ':', '/' -> digits;
      default -> false;
    };
  }

  private boolean isSingle(int at) {
    return Character.isLetter(text.charAt(at)) && (at == 0 || !isWordPart(text.charAt(at - 1)));
  }

  private boolean isLetterAlone(int at) {
    return Character.isLetter(text.charAt(at))
        && (at + 1 >= text.length() || !isWordPart(text.charAt(at + 1)));
  }

  /** Where an English clitic begins, or the word's begin where it has none. */
  private int clitic(int begin, int end) {
    int mark = end - 1; // no lastIndexOf: it would search the whole text before the word
    while (mark > begin && text.charAt(mark) != '\'' && text.charAt(mark) != '’') {
      mark--;
    }
    if (mark == begin) {
      return begin;
    }
    String tail = text.substring(mark + 1, end).toLowerCase(java.util.Locale.ROOT);
    return switch (tail) {
      case "s", "re", "ve", "ll", "d", "m" -> mark;
      case "t" ->
          mark - 1 > begin && (text.charAt(mark - 1) == 'n' || text.charAt(mark - 1) == 'N')
              ? mark - 1
              : begin;
      default -> begin;
    };
  }

  /** Whether the full stop behind the word belongs to it. */
  private boolean keepsStop(int begin, int end) {
    if (end >= text.length()
        || text.charAt(end) != '.'
        || end + 1 < text.length() && text.charAt(end + 1) == '.') {
      return false;
    }
    String word = text.substring(begin, end);
    if (Abbreviations.precedesNumber(word)) {
      return end + 2 < text.length()
          && text.charAt(end + 1) == ' '
          && Character.isDigit(text.charAt(end + 2));
    }
    return Abbreviations.precedesName(word)
        || Abbreviations.isInitials(word) && !word.equals("I")
        || Abbreviations.isKnown(word) && Character.isUpperCase(word.charAt(0))
        || word.indexOf('.') > 0 && Abbreviations.isKnown(word);
  }

  /** End of the characters without space from here; remembered, as a run may be megabytes long. */
  private int runEnd(int begin) {
    if (begin >= runEnd) {
      runSign = -1;
      runStop = -1;
      for (runEnd = begin; runEnd < text.length() && !isSpace(text.charAt(runEnd)); runEnd++) {
        char c = text.charAt(runEnd);
        if (c == '@') {
          runSign = runEnd;
          runStop = -1;
        } else if (c == '.' && runStop < 0) {
          runStop = runEnd;
        }
      }
    }
    return runEnd;
  }

  private boolean isAddress(int begin, int end) {
    if (text.startsWith("http://", begin)
        || text.startsWith("https://", begin)
        || text.startsWith("www.", begin)) {
      return true;
    }
    return runSign > begin && runStop > runSign + 1 && runStop < end - 1;
  }

  /** Cuts a run without spaces by ICU's dictionary. */
  private int unspaced(int begin) {
    int end = begin;
    while (end < text.length() && isUnspaced(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text.substring(begin, end));
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      add(begin + from, begin + to);
      from = to;
    }
    return end;
  }

  private int add(int begin, int end) {
    tokens.add(new Range(begin, end));
    return end;
  }

  private static boolean isSpace(int c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  private static boolean isWordPart(int c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
        : Character.isLetterOrDigit(c);
  }

  private static boolean isCombining(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0x200D
        || c == 0x200C;
  }

  private static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
