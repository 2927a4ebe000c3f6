package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import org.jsoup.nodes.Element;

/**
 * Finds questions and their answers: as schema.org marks them up, as boxes that open, as headings
 * that ask, and as the bold lines of an interview.
 */
final class Questions implements Pass {

  /** So many headings or bold lines of one make that ask are no rhetoric. */
  private static final int FEWEST = 2;

  private static final int LONGEST = 300;

  /** How many elements around a line tell what it is. */
  private static final int ANCESTORS = 6;

  @Override
  public void apply(Sheet sheet) {
    int asked = 0;
    for (int i = 0; i < sheet.size(); i++) {
      asked += asks(i, sheet) ? 1 : 0;
    }
    boolean answers = false;
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isBody(i)) {
        continue;
      }
      if (isMarked(i, sheet, true) || asked >= FEWEST && asks(i, sheet)) {
        sheet.set(i, ZoneKind.QUESTION);
        answers = !isMarked(i, sheet, true);
      } else if (sheet.is(i, ZoneKind.HEADING)) {
        answers = false;
      } else if (sheet.is(i, ZoneKind.PARAGRAPH) && (answers || isMarked(i, sheet, false))) {
        sheet.set(i, ZoneKind.ANSWER);
      }
    }
  }

  /** Whether a line of the body looks like a question that is set apart from running text. */
  private static boolean asks(int i, Sheet sheet) {
    PageLine line = sheet.line(i);
    return asks(line.text())
        && (sheet.is(i, ZoneKind.HEADING) || sheet.is(i, ZoneKind.PARAGRAPH) && isBold(line));
  }

  private static boolean asks(String text) {
    return !text.isEmpty()
        && text.length() < LONGEST
        && "?？؟".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isBold(PageLine line) {
    Element only = line.box().element.firstElementChild();
    return only != null
        && (only.normalName().equals("strong") || only.normalName().equals("b"))
        && Repeats.same(only.text(), line.text());
  }

  /** Whether the markup says that a line is of a question, or of its answer. */
  private static boolean isMarked(int i, Sheet sheet, boolean question) {
    Element element = sheet.line(i).box().element;
    for (int n = 0; n < ANCESTORS && element != null; n++, element = element.parent()) {
      String type = element.attr("itemtype");
      if (element.normalName().equals("summary")) {
        return question && asks(element.text());
      }
      if (element.normalName().equals("details")) {
        Element summary = element.firstElementChild();
        return !question && summary != null && asks(summary.text());
      }
      if (type.contains("schema.org/Answer")) {
        return !question;
      }
      if (type.contains("schema.org/Question")) {
        return question;
      }
    }
    return false;
  }
}
