package io.github.assay.annotators.rules.text;

import io.github.assay.annotators.rules.lexicon.WordClass;
import io.github.assay.annotators.rules.lexicon.WordClasses;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import java.util.List;
import java.util.Locale;

/**
 * A document's tokens with their classes, addressed by index from 0.
 *
 * <p>Immutable and thread-safe. Word ranges are given as first index, inclusive, and last index,
 * exclusive. An index outside the document is a word of no class and no letters.
 */
public final class Words {

  private final String text;
  private final List<Range> tokens;
  private final String[] lower;
  private final long[] classes;

  /** Reads the tokens of a document. */
  public Words(AnnotatedDocument document) {
    this.text = document.text();
    this.tokens = document.tokens();
    this.lower = new String[tokens.size()];
    this.classes = new long[tokens.size()];
    WordClasses known = WordClasses.english();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = text.substring(begin(i), end(i)).toLowerCase(Locale.ROOT);
      classes[i] = known.of(lower[i]);
    }
  }

  /** Number of words. */
  public int size() {
    return lower.length;
  }

  /** The document text. */
  public String text() {
    return text;
  }

  /** Begin of a word in the text, in UTF-16 code units. */
  public int begin(int i) {
    return tokens.get(i).begin();
  }

  /** End of a word in the text, exclusive, in UTF-16 code units. */
  public int end(int i) {
    return tokens.get(i).end();
  }

  /** The word in lower case. */
  public String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  /**
   * Compares a word, in lower case.
   *
   * @return true if the word is the given one
   */
  public boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  /**
   * Tells whether a word can be of a class.
   *
   * @return true if the word lists say so
   */
  public boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < lower.length && (classes[i] & wordClass.bit()) != 0;
  }

  /**
   * Tells whether a word is in no list.
   *
   * @return true only for words of small letters
   */
  public boolean unknown(int i) {
    return i >= 0
        && i < lower.length
        && classes[i] == 0
        && Character.isLowerCase(text.charAt(begin(i)));
  }

  /**
   * Tells whether a word begins with a capital letter.
   *
   * @return true also at the begin of a sentence
   */
  public boolean capital(int i) {
    return i >= 0 && i < lower.length && Character.isUpperCase(text.charAt(begin(i)));
  }

  /**
   * Tells whether a token is made of letters or digits.
   *
   * @return false for punctuation and outside the document
   */
  public boolean word(int i) {
    return i >= 0
        && i < lower.length
        && (Character.isLetterOrDigit(text.charAt(begin(i)))
            || Character.isLetterOrDigit(text.charAt(end(i) - 1)));
  }

  /**
   * Tells whether a token is the genitive ending.
   *
   * @return true for 's, ’s and a lone apostrophe
   */
  public boolean genitive(int i) {
    String word = lower(i);
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /**
   * Tells whether a token is one of the given marks.
   *
   * @return true if it is a single character out of {@code marks}
   */
  public boolean mark(int i, String marks) {
    String word = lower(i);
    return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0;
  }

  /**
   * Tells whether a token is a dash.
   *
   * @return true for the dashes that part clauses, in one character or two
   */
  public boolean dash(int i) {
    return mark(i, "–—―-") || is(i, "--");
  }

  /**
   * Tells whether a token is a quote mark.
   *
   * @return true for double and single marks of any shape
   */
  public boolean quoteMark(int i) {
    return mark(i, "“”\"‘’'„«»") || is(i, "``") || is(i, "''");
  }

  /**
   * Tells whether a word is an -ly adverb or a listed one.
   *
   * @return false for "family" and the like, which the lists hold as something else
   */
  public boolean adverb(int i) {
    String word = lower(i);
    return is(i, WordClass.ADVERB)
        || (word.length() > 4 && word.endsWith("ly") && !capital(i) && !word.endsWith("mily"));
  }

  /** The index of the word at or after an offset of the text; {@link #size()} behind the last. */
  public int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The text of words from one index to another, exclusive. */
  public String text(int from, int to) {
    return text.substring(begin(from), end(to - 1));
  }
}
