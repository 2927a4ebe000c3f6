package io.github.assay.annotators.learned.feature;

/** The kind of a token by its letters alone. */
public final class Shape {

  /** A place before the first token or after the last. */
  public static final byte NONE = 0;

  /** Lower-case word. */
  public static final byte LOWER = 1;

  /** Word with a capital at its head. */
  public static final byte TITLE = 2;

  /** Word of capitals, longer than one letter. */
  public static final byte UPPER = 3;

  /** Word of both cases otherwise. */
  public static final byte MIXED = 4;

  /** Token that begins with a digit. */
  public static final byte DIGIT = 5;

  /** Comma. */
  public static final byte COMMA = 6;

  /** Full stop, question mark, exclamation mark, ellipsis. */
  public static final byte STOP = 7;

  /** Colon. */
  public static final byte COLON = 8;

  /** Semicolon. */
  public static final byte SEMICOLON = 9;

  /** Dash or hyphen. */
  public static final byte DASH = 10;

  /** Opening bracket. */
  public static final byte OPEN = 11;

  /** Closing bracket. */
  public static final byte CLOSE = 12;

  /** Quotation mark or apostrophe alone. */
  public static final byte QUOTE = 13;

  /** Any other token without letters. */
  public static final byte SYMBOL = 14;

  /** One capital letter. */
  public static final byte INITIAL = 15;

  private Shape() {}

  static byte of(CharSequence text, int begin, int end) {
    char first = text.charAt(begin);
    if (Character.isDigit(first)) {
      return DIGIT;
    }
    int upper = 0;
    int lower = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      }
    }
    if (upper + lower == 0) {
      return punctuation(first);
    }
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? INITIAL : UPPER;
    }
    return upper == 1 && Character.isUpperCase(first) ? TITLE : MIXED;
  }

  private static byte punctuation(char c) {
    return switch (c) {
      case ',' -> COMMA;
      case '.', '!', '?', '…' -> STOP;
      case ':' -> COLON;
      case ';' -> SEMICOLON;
      case '-', '–', '—', '‑', '‒', '―' -> DASH;
      case '(', '[', '{' -> OPEN;
      case ')', ']', '}' -> CLOSE;
      case '"', '\'', '“', '”', '‘', '’', '`', '´', '«', '»', '„', '‚', '‹', '›' -> QUOTE;
      default -> Character.isDigit(c) ? DIGIT : SYMBOL;
    };
  }
}
