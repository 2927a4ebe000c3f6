package io.github.assay.annotators.chat;

/**
 * A text in which white space, quote marks and dashes are all alike, with the way back to its
 * original offsets.
 */
final class PlainText {

  private final StringBuilder plain = new StringBuilder();
  private final int[] origins;

  /** Plain form of a stretch of text; offsets lead back into the whole text. */
  PlainText(String text, int begin, int end) {
    int[] found = new int[3 * (end - begin) + 1];
    int i = begin;
    while (i < end) {
      int code = text.codePointAt(i);
      String form = form(code);
      boolean again =
          form.equals(" ") && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (!again) {
        for (int k = 0; k < form.length(); k++) {
          found[plain.length()] = i;
          plain.append(form.charAt(k));
        }
      }
      i += Character.charCount(code);
    }
    found[plain.length()] = end;
    origins = found;
  }

  /** The plain form. */
  String plain() {
    return plain.toString();
  }

  /** Where the character at an offset of the plain form begins in the text. */
  int begin(int offset) {
    return origins[offset];
  }

  /** Where the character before an offset of the plain form ends in the text. */
  int end(String text, int offset) {
    int last = origins[offset - 1];
    return last + Character.charCount(text.codePointAt(last));
  }

  private static String form(int code) {
    if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
      return " ";
    }
    if (Character.getType(code) == Character.SURROGATE) {
      // Half a character is like no other half.
      return "\ufffd";
    }
    return switch (code) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033' -> "\"";
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2032', '`', '\u00b4' -> "'";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> "-";
      case '\u2026' -> "...";
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> "";
      default -> Character.toString(code);
    };
  }
}
