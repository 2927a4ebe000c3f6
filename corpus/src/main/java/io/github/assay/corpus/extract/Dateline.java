package io.github.assay.corpus.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place, date and agency at the head of an article: {@code PARIS, 4 May (Wire) —}. */
final class Dateline {

  private static final String PLACE = "\\p{Lu}[\\p{Lu}\\p{M}'’.]{2,}(?:-\\p{Lu}[\\p{L}'’.]*)*";
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,4}(?:st|nd|rd|th|\\.)?|of|de|la|le|del|and|und|am|on|[a-zäé]{3,9}\\.?(?=\\s+\\d)|(?<=\\d\\.?\\s)\\p{Ll}{3,9})";
  private static final String AGENCY = "\\([^()]{2,50}\\)";
  private static final String DASH = "(?:—|–|--|―|-(?=\\s))";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:"
              + PLACE
              + "(?:,?\\s+"
              + WORD
              + "){0,8},?(?:\\s*"
              + AGENCY
              + ")?|\\p{Lu}[\\p{L}'’.]+(?:,?\\s+"
              + WORD
              + "){0,6},?\\s*"
              + AGENCY
              + ")\\s*"
              + DASH
              + "(?=\\s)");
  private static final int LONGEST = 120;
  private static final int DEEPEST = 260;

  private Dateline() {}

  /**
   * Finds a dateline at the very beginning.
   *
   * @return its length in UTF-16 code units, or 0 where there is none
   */
  static int lengthAtStart(String text) {
    Matcher matcher = FORM.matcher(text).region(0, Math.min(text.length(), LONGEST));
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() && matcher.end() < text.length() ? matcher.end() : 0;
  }

  /**
   * Finds where a dateline begins that follows a headline in the same line.
   *
   * @return its begin, or empty where no dateline is near the beginning
   */
  static Optional<Integer> beginAfterHeadline(String text) {
    int limit = Math.min(text.length(), DEEPEST);
    for (int at = text.indexOf(' ') + 1; at > 0 && at < limit; at = text.indexOf(' ', at) + 1) {
      if (Character.isUpperCase(text.charAt(at))
          && at + 1 < text.length()
          && Character.isUpperCase(text.charAt(at + 1))
          && lengthAtStart(text.substring(at, Math.min(text.length(), at + LONGEST + 1))) > 0) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
