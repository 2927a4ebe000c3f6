package io.github.assay.annotators.learned.feature;

import io.github.assay.annotators.rules.attribution.AttributionSpans;
import io.github.assay.annotators.rules.precondition.ConditionSpans;
import io.github.assay.annotators.rules.text.Passage;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import java.util.List;

/**
 * The tokens of a document as parallel arrays, with what is known of each without any learning.
 *
 * <p>Offsets are UTF-16 code units of the document text. The arrays belong to this object and are
 * not to be written to from outside; a document's words are used by one thread.
 */
public final class Words {

  /** The token continues a sentence. */
  public static final byte INSIDE = 0;

  /** The token begins a sentence inside a paragraph. */
  public static final byte SENTENCE = 1;

  /** The token begins a paragraph. */
  public static final byte PARAGRAPH = 2;

  private static final int NAME = 5000;

  final int size;
  final int[] begin;
  final int[] end;
  final int[] word;

  /** These are empty until {@link #describe} has been called. */
  int[] suffix3 = new int[0];

  int[] suffix2 = new int[0];
  int[] prefix3 = new int[0];
  Readings.Reading[] reading = new Readings.Reading[0];
  int[] alike = new int[0];
  final byte[] shape;
  final byte[] quote;
  final byte[] boundary;
  final int[] sentenceBegin;
  final int[] sentenceEnd;
  private final Passage passage;
  private RuleView attribution;
  private RuleView conditions;

  private Words(Passage passage, String text, List<Range> sentences, List<Range> tokens) {
    this.passage = passage;
    size = tokens.size();
    begin = new int[size];
    end = new int[size];
    word = new int[size];
    shape = new byte[size];
    boundary = new byte[size];
    sentenceBegin = new int[size];
    sentenceEnd = new int[size];
    for (int t = 0; t < size; t++) {
      Range token = tokens.get(t);
      int b = token.begin();
      int e = token.end();
      begin[t] = b;
      end[t] = e;
      word[t] = Hash.folded(text, b, e);
      shape[t] = Shape.of(text, b, e);
    }
    markSentences(text, sentences);
    quote = new QuoteReader(text, this).read();
  }

  /** Finds out of each token what only the tagger wants to know; the second call does nothing. */
  void describe() {
    if (reading.length == size) {
      return;
    }
    String text = passage.words().text();
    suffix3 = new int[size];
    suffix2 = new int[size];
    prefix3 = new int[size];
    alike = new int[size];
    reading = new Readings.Reading[size];
    for (int t = 0; t < size; t++) {
      int b = begin[t];
      int e = end[t];
      suffix3[t] = Hash.folded(text, Math.max(b, e - 3), e);
      suffix2[t] = Hash.folded(text, Math.max(b, e - 2), e);
      prefix3[t] = Hash.folded(text, b, Math.min(e, b + 3));
      read(t);
    }
  }

  /**
   * Finds out what a token can be, and what other words it is like: those of the same meanings.
   *
   * <p>A capital inside a sentence makes a name, whatever the dictionary says.
   */
  private void read(int t) {
    Readings.Reading known = Readings.of(word[t]);
    boolean capital = shape[t] >= Shape.TITLE && shape[t] <= Shape.MIXED;
    if (capital && boundary[t] == INSIDE) {
      known = new Readings.Reading(NAME, NAME, known.noun(), 0);
    } else if (known == Readings.UNKNOWN) {
      int kind = shape[t] == Shape.LOWER ? suffix2[t] : 1000 + shape[t];
      known = new Readings.Reading(kind, kind, 0, 0);
    }
    reading[t] = known;
    alike[t] =
        known.noun() == 0 && known.verb() == 0
            ? Hash.join(known.kind(), shape[t] == Shape.LOWER ? suffix3[t] : 0)
            : Hash.join(known.kind(), Hash.join(known.noun(), known.verb()));
  }

  /**
   * Reads the words of a document.
   *
   * @param document a document with sentences and tokens
   * @return its words; none where it has no tokens
   */
  public static Words of(AnnotatedDocument document) {
    return new Words(
        new Passage(document), document.text(), document.sentences(), document.tokens());
  }

  /** The same text as the rules read it; its words have the same numbers as the tokens here. */
  public Passage passage() {
    return passage;
  }

  /** What the rules for attribution say of the document; computed when first asked for. */
  public RuleView attribution() {
    if (attribution == null) {
      attribution = new RuleView(this, AttributionSpans.hints(passage));
    }
    return attribution;
  }

  /** What the rules for preconditions say of the document; computed when first asked for. */
  public RuleView conditions() {
    if (conditions == null) {
      conditions = new RuleView(this, ConditionSpans.hints(passage));
    }
    return conditions;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** Begin of a token in the document text. */
  public int begin(int token) {
    return begin[token];
  }

  /** End of a token in the document text. */
  public int end(int token) {
    return end[token];
  }

  /** How a token stands: {@link #INSIDE}, {@link #SENTENCE} or {@link #PARAGRAPH}. */
  public byte boundary(int token) {
    return boundary[token];
  }

  /** Hash of a token's folded letters. */
  public int word(int token) {
    return word[token];
  }

  /** First token of the sentence that a token is in. */
  public int sentenceBegin(int token) {
    return sentenceBegin[token];
  }

  /** Token after the last of the sentence that a token is in. */
  public int sentenceEnd(int token) {
    return sentenceEnd[token];
  }

  /** Kind of a token by its letters; see {@link Shape}. */
  public byte shape(int token) {
    return shape[token];
  }

  /** Where a token stands to quotation marks; see {@link QuoteReader}. */
  public byte quote(int token) {
    return quote[token];
  }

  /** Token after the last of the paragraph that begins at a token. */
  public int paragraphEnd(int token) {
    int t = token + 1;
    while (t < size && boundary[t] != PARAGRAPH) {
      t++;
    }
    return Math.min(t, size);
  }

  /** First token that ends after an offset; the number of tokens where none does. */
  public int tokenAt(int offset) {
    return passage.words().at(offset);
  }

  private void markSentences(String text, List<Range> sentences) {
    int next = 0;
    int first = 0;
    for (int t = 0; t < size; t++) {
      boolean starts = t == 0;
      while (next < sentences.size() && sentences.get(next).begin() <= begin[t]) {
        next++;
        starts = true;
      }
      boolean breaks = t == 0 || hasLineBreak(text, end[t - 1], begin[t]);
      boundary[t] = breaks ? PARAGRAPH : starts ? SENTENCE : INSIDE;
      if (boundary[t] != INSIDE) {
        closeSentence(first, t);
        first = t;
      }
    }
    closeSentence(first, size);
  }

  private void closeSentence(int from, int to) {
    for (int t = from; t < to; t++) {
      sentenceBegin[t] = from;
      sentenceEnd[t] = to;
    }
  }

  private static boolean hasLineBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
