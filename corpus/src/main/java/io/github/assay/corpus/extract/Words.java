package io.github.assay.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits the names that page authors give to elements into words. */
final class Words {

  private Words() {}

  /** The words of a class list or id, in lower case: {@code postBody_main} is post, body, main. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          !end
              && i > begin
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (end || hump) {
        if (i > begin) {
          words.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = end ? i + 1 : i;
      }
    }
    return words;
  }
}
