package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;

/**
 * Drops sections that open with words such as "Related" or "About the author", up to the next
 * heading of their rank or a higher one, or the end of their box.
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
    int rank = rank(box);
    // What stands right below is a second heading of the same section.
    for (int j = i + 2; j < end; j++) {
      int other = rank(sheet.line(j).box());
      if (sheet.is(j, ZoneKind.HEADING) && other > 0 && other <= rank) {
        return j;
      }
    }
    return end;
  }

  /** 1 to 6 for h1 to h6, 0 for whatever is no heading: no heading ends its section. */
  private static int rank(Box box) {
    String tag = box.tag();
    return tag.matches("h[1-6]") ? tag.charAt(1) - '0' : 0;
  }
}
