package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;

/**
 * Drops sections that open with words such as "Related" or "About the author", up to the next
 * heading of their rank or the end of their box.
 */
final class EndSections implements Pass {

  private static final int LONGEST_HEADING = 80;

  /** In UTF-16 code units, for lines that are marked up as no heading. */
  private static final int LONGEST_BARE_HEADING = 40;

  /** In UTF-16 code units: a section with more prose is the article's own. */
  private static final int MOST_PROSE = 1500;

  @Override
  public void apply(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.is(i, ZoneKind.BOILERPLATE) && opens(i, sheet)) {
        int end = end(i, sheet);
        int first = sheet.article().first;
        if (sheet.page().prose(first + i, first + end) < MOST_PROSE) {
          sheet.drop(i, end);
        }
      }
    }
  }

  private static boolean opens(int i, Sheet sheet) {
    String text = sheet.line(i).text();
    int longest = sheet.is(i, ZoneKind.HEADING) ? LONGEST_HEADING : LONGEST_BARE_HEADING;
    return text.length() < longest && Phrases.opensEndSection(text);
  }

  private static int end(int i, Sheet sheet) {
    Box box = sheet.line(i).box();
    int end = sheet.end(box.parent == null ? box : box.parent);
    for (int j = i + 1; j < end; j++) {
      if (sheet.is(j, ZoneKind.HEADING) && sheet.line(j).box().tag().equals(box.tag())) {
        return j;
      }
    }
    return end;
  }
}
