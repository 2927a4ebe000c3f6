package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import org.jsoup.nodes.Element;

/** Tells lines by their words and the tags around them, where their boxes say nothing. */
final class LineForms implements Pass {

  private static final int LONGEST_BYLINE = 120;
  private static final int LONGEST_DATE_LINE = 60;

  /** A line in the midst of the body is a date only where it holds little else. */
  private static final int LONGEST_BARE_DATE = 30;

  /** In UTF-16 code units, of a line that names whom a picture is from. */
  private static final int LONGEST_CAPTION = 250;

  private static final int LONGEST_POINTER = 200;
  private static final int LONGEST_BARE_POINTER = 40;

  /** How many elements around a line tell its kind. */
  private static final int ANCESTORS = 4;

  @Override
  public void apply(Sheet sheet) {
    boolean begun = false;
    for (int i = 0; i < sheet.size(); i++) {
      if (sheet.kind(i).isEmpty()) {
        ZoneKind kind = kind(sheet.line(i), sheet.title(), begun);
        sheet.set(i, kind);
        begun |= sheet.isBody(i) && sheet.line(i).prose() > 0;
      }
    }
  }

  private static ZoneKind kind(PageLine line, String title, boolean begun) {
    String text = line.text();
    if (Repeats.same(text, title)) {
      return ZoneKind.HEADLINE;
    }
    ZoneKind marked = byElement(line.box().element);
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)
        || marked != ZoneKind.HEADING && isPointer(line)) {
      return ZoneKind.BOILERPLATE;
    }
    if (marked == ZoneKind.PARAGRAPH
        && text.length() < LONGEST_CAPTION
        && Phrases.isPictureCredit(text)) {
      return ZoneKind.CAPTION;
    }
    // A table or list of dates is the article's own.
    if (!begun && text.length() < LONGEST_BYLINE && Phrases.isByline(text)
        || marked != ZoneKind.TABLE
            && marked != ZoneKind.LISTITEM
            && text.length() < (begun ? LONGEST_BARE_DATE : LONGEST_DATE_LINE)
            && !line.endsSentence()
            && !Dates.first(text).isEmpty()) {
      return ZoneKind.BYLINE;
    }
    return marked;
  }

  /** Whether a line only leads on to something else. */
  private static boolean isPointer(PageLine line) {
    int length = line.text().length();
    return length < LONGEST_POINTER
        && (line.linkShare() > 0.3 || length < LONGEST_BARE_POINTER)
        && Phrases.isPointer(line.text());
  }

  private static ZoneKind byElement(Element innermost) {
    Element element = innermost;
    for (int i = 0; i < ANCESTORS && element != null; i++, element = element.parent()) {
      switch (element.normalName()) {
        case "h1":
          return ZoneKind.HEADLINE;
        case "h2", "h3", "h4", "h5", "h6":
          return ZoneKind.HEADING;
        case "li":
          return ZoneKind.LISTITEM;
        case "blockquote":
          return ZoneKind.QUOTE;
        case "td", "th":
          return ZoneKind.TABLE;
        case "dt":
          return ZoneKind.QUESTION;
        case "dd":
          return ZoneKind.ANSWER;
        default:
          break;
      }
    }
    return ZoneKind.PARAGRAPH;
  }
}
