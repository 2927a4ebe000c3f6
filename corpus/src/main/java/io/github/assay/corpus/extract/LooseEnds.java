package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;

/** Drops short lines behind the last sentence: an article ends with one, and a page with labels. */
final class LooseEnds implements Pass {

  /** How many lines from the end may be such: more are a list that ends the article. */
  private static final int MOST_LINES = 4;

  private static final int LONGEST = 80;

  /** In UTF-16 code units: a shorter article may be a list of short lines. */
  private static final int SHORTEST_ARTICLE = 500;

  @Override
  public void apply(Sheet sheet) {
    if (sheet.page().prose(sheet.article()) < SHORTEST_ARTICLE) {
      return;
    }
    List<Integer> loose = new ArrayList<>();
    for (int i = sheet.size() - 1; i >= 0 && loose.size() <= MOST_LINES; i--) {
      if (sheet.isBody(i)) {
        if (!isLoose(i, sheet)) {
          break;
        }
        loose.add(i);
      }
    }
    if (loose.size() <= MOST_LINES) {
      loose.forEach(i -> sheet.set(i, ZoneKind.BOILERPLATE));
    }
  }

  private static boolean isLoose(int i, Sheet sheet) {
    String text = sheet.line(i).text();
    char last = text.charAt(text.length() - 1);
    return sheet.is(i, ZoneKind.PARAGRAPH)
        && text.length() < LONGEST
        && (last == ':' || !sheet.line(i).endsSentence());
  }
}
