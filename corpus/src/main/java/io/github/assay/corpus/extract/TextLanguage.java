package io.github.assay.corpus.extract;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/** Tells apart the languages of two texts. */
final class TextLanguage {

  private TextLanguage() {}

  /**
   * Tells whether a line is in another language than the body.
   *
   * @return true only where that is sure
   */
  static boolean differs(String line, String body) {
    return script(line) != script(body);
  }

  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new HashMap<>();
    text.codePoints()
        .limit(500)
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }
}
