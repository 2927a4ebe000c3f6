package io.github.assay.annotators.rules.text;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import java.util.Arrays;
import java.util.List;

/**
 * A document made ready for the rules: words, quotations and units, computed once.
 *
 * <p>Immutable and thread-safe.
 */
public final class Passage {

  private static final int SHORTEST_SPEECH = 5;

  private final Words words;
  private final List<Quote> quotes;
  private final List<Unit> units;
  private final int[] quoteAt;
  private final boolean[] speech;

  /** Reads a document; it needs sentences and tokens. */
  public Passage(AnnotatedDocument document) {
    this.words = new Words(document);
    this.quotes = QuoteFinder.find(document.text());
    this.units = Units.of(document, words, quotes);
    this.quoteAt = new int[words.size()];
    this.speech = new boolean[quotes.size()];
    Arrays.fill(quoteAt, -1);
    for (int q = 0; q < quotes.size(); q++) {
      int from = words.at(quotes.get(q).range().begin());
      int to = words.at(quotes.get(q).range().end());
      Arrays.fill(quoteAt, Math.min(from, words.size()), to, q);
      speech[q] = isSpeech(quotes.get(q), from, to);
    }
  }

  private boolean isSpeech(Quote quote, int from, int to) {
    if (to - from >= SHORTEST_SPEECH + 2 || quote.continues() || quote.open()) {
      return true;
    }
    boolean ended = to - 2 > from && words.mark(to - 2, ",.!?…");
    return ended && (words.capital(from + 1) || to - from > 4);
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** The quotations, in text order. */
  public List<Quote> quotes() {
    return quotes;
  }

  /** The units, in text order. */
  public List<Unit> units() {
    return units;
  }

  /**
   * Tells whether a word stands inside quote marks, or is one.
   *
   * @return true also for scare quotes
   */
  public boolean quoted(int word) {
    return word >= 0 && word < quoteAt.length && quoteAt[word] >= 0;
  }

  /**
   * Tells whether a word stands inside a quotation that is long or complete enough to be speech.
   *
   * @return false for scare quotes
   */
  public boolean inSpeech(int word) {
    return quoted(word) && speech[quoteAt[word]];
  }

  /** Index after the last word of the quotation that a quoted word stands in. */
  public int quoteEnd(int word) {
    return words.at(quotes.get(quoteAt[word]).range().end());
  }

  /** Index of the first word of the quotation that a quoted word stands in. */
  public int quoteStart(int word) {
    return words.at(quotes.get(quoteAt[word]).range().begin());
  }

  /** The range in the text of the words from one index to another, exclusive. */
  public Range range(int from, int to) {
    return new Range(words.begin(from), words.end(to - 1));
  }
}
