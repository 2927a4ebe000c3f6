package io.github.assay.corpus.segment;

/** Tells what a text's line breaks mean. */
final class Lines {

  private static final int WIDEST_WRAP = 100;
  private static final int NARROWEST_WRAP = 50;

  private Lines() {}

  /**
   * Tells whether lines were broken to fit a width, so that a single break means nothing.
   *
   * @return true if most lines that another line follows directly are about as wide as the widest
   */
  static boolean areWrapped(String text) {
    int widest = 0;
    int full = 0;
    int followed = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      int width = end - begin;
      widest = Math.max(widest, width);
      if (widest > WIDEST_WRAP) {
        return false;
      }
      if (width > 0 && end + 1 < text.length() && text.charAt(end + 1) != '\n') {
        followed++;
        if (width >= NARROWEST_WRAP) {
          full++;
        }
      }
      begin = end + 1;
    }
    return followed >= 3 && full * 10 >= followed * 7;
  }
}
