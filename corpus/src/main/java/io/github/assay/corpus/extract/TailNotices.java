package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;

/** Drops notices, credits and invitations behind the last paragraph. */
final class TailNotices implements Pass {

  /** How many lines from the end may be such. */
  private static final int MOST_LINES = 6;

  private static final int LONGEST = 700;

  @Override
  public void apply(Sheet sheet) {
    int left = MOST_LINES;
    for (int i = sheet.size() - 1; i >= 0 && left > 0; i--) {
      if (!sheet.isBody(i)) {
        continue;
      }
      left--;
      String text = sheet.line(i).text();
      if (text.length() < LONGEST && Phrases.isNotice(text)) {
        sheet.set(i, ZoneKind.BOILERPLATE);
      } else if (sheet.line(i).prose() > 0) {
        return;
      }
    }
  }
}
