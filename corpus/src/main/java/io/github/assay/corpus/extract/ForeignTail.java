package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;

/** Sets apart notices in another language than the article's behind its last paragraph. */
final class ForeignTail implements Pass {

  /** How many lines from the end may be such. */
  private static final int MOST_LINES = 6;

  private static final int LONGEST_SHORT_WORD = 4;
  private static final int ENOUGH_SHARED = 3;

  /** An article with more of its prose in another language is of two languages. */
  private static final double MOST_SHARE = 0.3;

  @Override
  public void apply(Sheet sheet) {
    int first = sheet.size();
    int left = MOST_LINES;
    for (int i = sheet.size() - 1; i >= 0 && left > 0; i--) {
      if (sheet.isBody(i)) {
        String line = sheet.line(i).text();
        if (sharesWords(line, sheet.sample(i)) || !TextLanguage.differs(line, sheet.language())) {
          break;
        }
        first = i;
        left--;
      }
    }
    int begin = sheet.article().first;
    int foreign = sheet.page().prose(begin + first, begin + sheet.size());
    if (foreign <= MOST_SHARE * sheet.page().prose(sheet.article())) {
      for (int i = first; i < sheet.size(); i++) {
        if (sheet.isBody(i)) {
          sheet.set(i, ZoneKind.DISCLAIMER);
        }
      }
    }
  }

  /**
   * Whether a line has as many short words in common with a text as one of its language does, which
   * is far quicker to see than which language that is.
   */
  private static boolean sharesWords(String line, String text) {
    int shared = 0;
    for (String word : line.split("[^\\p{L}]+")) {
      if (!word.isEmpty()
          && word.length() <= LONGEST_SHORT_WORD
          && text.contains(' ' + word + ' ')
          && ++shared == ENOUGH_SHARED) {
        return true;
      }
    }
    return false;
  }
}
