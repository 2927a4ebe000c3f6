package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.List;

/** Reads the byline and the dates that a page shows around its article. */
final class VisibleMetadata {

  /** Where a statement stands that follows the beginning of the body. */
  static final String BELOW = "below";

  /** Source of what a byline above the body says that opens with "by". */
  static final String SIGNED = "byline";

  private static final String TEXT = "text";

  /** How many lines above and below the body may tell of it. */
  private static final int NEAR = 25;

  private static final int LONGEST_DATE_LINE = 160;
  private static final int LONGEST_BYLINE = 100;

  private VisibleMetadata() {}

  /** Adds what the lines between the headline and the body, then those behind it, say. */
  static void addTo(Evidence evidence, Sheet sheet) {
    List<PageLine> lines = sheet.page().lines();
    int body = firstOfBody(sheet);
    int first = Math.max(0, body - NEAR);
    for (int i = body - 1; i >= first; i--) {
      if (sheet.title().length() > 0 && Repeats.same(lines.get(i).text(), sheet.title())) {
        first = Math.max(first, i - 6);
      }
    }
    times(evidence, "time", sheet.page(), first, body);
    dates(evidence, TEXT, lines.subList(first, body));
    bylines(evidence, TEXT, lines.subList(first, body));
    int end = Math.min(lines.size(), sheet.article().end + NEAR);
    List<PageLine> rest = lines.subList(body, end);
    bylines(evidence, BELOW, rest.stream().filter(l -> isRole(l, Role.BYLINE)).toList());
    times(evidence, BELOW, sheet.page(), body, end);
    dates(evidence, BELOW, rest);
    if (!evidence.has(Found.Field.PUBLISHED)) {
      dates(evidence, TEXT, lines.subList(0, body));
    }
  }

  private static int firstOfBody(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.is(i, ZoneKind.PARAGRAPH) && sheet.line(i).prose() > 0) {
        return sheet.article().first + i;
      }
    }
    return sheet.article().first;
  }

  private static void times(Evidence evidence, String source, PageLines page, int from, int to) {
    page.times().stream()
        .filter(time -> time.line() >= from && time.line() < to)
        .forEach(time -> evidence.addDate(Found.Field.PUBLISHED, source, time.datetime()));
  }

  private static void dates(Evidence evidence, String source, List<PageLine> lines) {
    for (PageLine line : lines) {
      if (line.text().length() < LONGEST_DATE_LINE
          && (line.prose() == 0 || Phrases.isByline(line.text()))) {
        evidence.addDate(Found.Field.PUBLISHED, source, line.text());
      }
    }
  }

  private static void bylines(Evidence evidence, String source, List<PageLine> lines) {
    String lead = "";
    for (PageLine line : lines) {
      String text = lead + line.text();
      boolean marked =
          !lead.isEmpty()
              || isRole(line, Role.BYLINE)
              || line.box().element.closest("[rel=author]") != null;
      lead = "";
      if (text.length() < LONGEST_BYLINE && (marked || Phrases.isByline(text))) {
        if (Names.isLead(text)) {
          lead = text + ' ';
        } else {
          boolean signed = source.equals(TEXT) && Phrases.isByline(text);
          evidence.add(Found.Field.BYLINE, signed ? SIGNED : source, Names.clean(text));
        }
      }
    }
  }

  private static boolean isRole(PageLine line, Role role) {
    Box box = line.box();
    for (int i = 0; i < 3 && box != null; i++, box = box.parent) {
      if (box.role == role) {
        return true;
      }
    }
    return false;
  }
}
