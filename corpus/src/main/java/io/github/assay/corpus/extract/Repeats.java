package io.github.assay.corpus.extract;

/** Recognises one text at the beginning of another in spite of quotes, dashes and spaces. */
final class Repeats {

  private Repeats() {}

  /**
   * Measures how much of a line its title, repeated at the beginning, takes up.
   *
   * @return the length in the line, or 0 where the line does not begin with the whole title or a
   *     word goes on behind it
   */
  static int prefixLength(String line, String title) {
    int at = 0;
    int matched = 0;
    int i = 0;
    while (i < title.length()) {
      char want = title.charAt(i);
      if (!Character.isLetterOrDigit(want)) {
        i++;
        continue;
      }
      while (at < line.length() && !Character.isLetterOrDigit(line.charAt(at))) {
        at++;
      }
      if (at >= line.length()
          || Character.toLowerCase(line.charAt(at)) != Character.toLowerCase(want)) {
        return 0;
      }
      at++;
      i++;
      matched++;
    }
    if (matched == 0 || at < line.length() && Character.isLetterOrDigit(line.charAt(at))) {
      return 0;
    }
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Tells whether two texts have the same letters and digits in the same order. */
  static boolean same(String one, String other) {
    int length = prefixLength(one, other);
    return length > 0
        && prefixLength(one.substring(length) + "x", "x") > 0
        && one.substring(length).codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
