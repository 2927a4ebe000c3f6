package io.github.assay.corpus.extract;

/** Makes text that XML 1.0 can hold. */
final class XmlText {

  private XmlText() {}

  /**
   * Replaces each UTF-16 code unit that XML 1.0 forbids by U+FFFD, one for one, so that offsets
   * stay.
   *
   * @return the same string where nothing is forbidden
   */
  static String legal(String text) {
    int at = firstIllegal(text, 0);
    if (at < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (; at >= 0; at = firstIllegal(text, at + 1)) {
      chars[at] = '\uFFFD';
    }
    return new String(chars);
  }

  /** Counts the code units that {@link #legal} replaces. */
  static int countIllegal(String text) {
    int count = 0;
    for (int at = firstIllegal(text, 0); at >= 0; at = firstIllegal(text, at + 1)) {
      count++;
    }
    return count;
  }

  private static int firstIllegal(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= '\uFFFE') {
        return i;
      }
      if (Character.isHighSurrogate(c)) {
        if (i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      } else if (Character.isLowSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }
}
