package io.github.assay.annotators.learned.feature;

/**
 * Finds out for every token whether it stands in quotation marks, across sentences and paragraphs.
 *
 * <p>A paragraph that begins with an opening mark continues or restarts a quotation; one that does
 * not ends what an unpaired mark began, so that one missing mark spoils one paragraph at most. A
 * closing mark where nothing is open, leaning on the word behind it, is taken for an opening one.
 */
public final class QuoteReader {

  /** Outside quotation marks. */
  public static final byte OUTSIDE = 0;

  /** A mark that opens. */
  public static final byte OPENS = 1;

  /** Inside. */
  public static final byte WITHIN = 2;

  /** A mark that closes. */
  public static final byte CLOSES = 3;

  /** Inside a pair of single marks that is not inside double ones. */
  public static final byte WITHIN_SINGLE = 4;

  /** A single mark that opens. */
  public static final byte OPENS_SINGLE = 5;

  /** A single mark that closes. */
  public static final byte CLOSES_SINGLE = 6;

  private final String text;
  private final Words words;

  QuoteReader(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  byte[] read() {
    byte[] state = new byte[words.size];
    for (int from = 0; from < words.size; from = words.paragraphEnd(from)) {
      int to = words.paragraphEnd(from);
      readDouble(state, from, to);
      readSingle(state, from, to);
    }
    return state;
  }

  private void readDouble(byte[] state, int from, int to) {
    boolean inside = false;
    for (int t = from; t < to; t++) {
      char c = text.charAt(words.begin[t]);
      boolean mark = words.end[t] - words.begin[t] <= 2 && words.shape[t] == Shape.QUOTE;
      boolean doubled = mark && isDouble(c, words.end[t] - words.begin[t]);
      if (!doubled) {
        state[t] = inside ? WITHIN : OUTSIDE;
      } else if (c == '“' || c == '„' || c == '«') {
        state[t] = OPENS;
        inside = true;
      } else if (c == '”' || c == '»') {
        inside = !inside && opensHere(t) && !closesHere(t);
        state[t] = inside ? OPENS : CLOSES;
      } else {
        boolean opens = inside ? opensHere(t) && !closesHere(t) : !(closesHere(t) && t > from);
        state[t] = opens ? OPENS : CLOSES;
        inside = opens;
      }
    }
  }

  private void readSingle(byte[] state, int from, int to) {
    int open = -1;
    for (int t = from; t < to; t++) {
      char c = text.charAt(words.begin[t]);
      boolean mark = words.end[t] - words.begin[t] == 1 && (c == '\'' || c == '‘' || c == '’');
      if (!mark || state[t] != OUTSIDE) {
        continue;
      }
      if (open < 0 && c != '’' && opensHere(t)) {
        open = t;
      } else if (open >= 0 && c != '‘' && closesHere(t)) {
        state[open] = OPENS_SINGLE;
        state[t] = CLOSES_SINGLE;
        for (int i = open + 1; i < t; i++) {
          if (state[i] == OUTSIDE) {
            state[i] = WITHIN_SINGLE;
          }
        }
        open = -1;
      }
    }
  }

  private boolean isDouble(char c, int length) {
    return switch (c) {
      case '"', '“', '”', '„', '«', '»' -> true;
      case '\'', '`', '’', '‘' -> length == 2;
      default -> false;
    };
  }

  private boolean opensHere(int t) {
    int next = words.end[t];
    boolean spaceBefore = words.begin[t] == 0 || !isWordCharacter(text.charAt(words.begin[t] - 1));
    return spaceBefore && next < text.length() && !Character.isWhitespace(text.charAt(next));
  }

  private boolean closesHere(int t) {
    int next = words.end[t];
    boolean glued = words.begin[t] > 0 && !Character.isWhitespace(text.charAt(words.begin[t] - 1));
    return glued && (next >= text.length() || !isWordCharacter(text.charAt(next)));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
