package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the article in a text scraped from a page: site name, time stamp, title, body, and the
 * notices behind it, each in lines of their own or missing.
 */
final class ScrapedText {

  private final Decoded decoded;
  private final List<Line> lines = new ArrayList<>();
  private final BlockList out;
  private int bodyBegin;
  private int bodyEnd;
  private int titleAt = -1;
  private String publisher = "";
  private String published = "";
  private String byline = "";
  private String language = "";

  /** A line that is not blank: its offsets in the decoded text, and its words. */
  private record Line(int begin, int end, String text) {}

  private ScrapedText(Decoded decoded) {
    this.decoded = decoded;
    this.out = new BlockList(decoded.text());
  }

  static Extraction extract(Decoded decoded, Retrieval retrieval) {
    ScrapedText text = new ScrapedText(decoded);
    text.split();
    text.findBody();
    text.findTitle();
    text.head();
    text.body();
    text.tail();
    String title = text.titleAt < 0 ? "" : text.lines.get(text.titleAt).text();
    return new Extraction(
        title,
        text.byline,
        text.published,
        "",
        retrieval.retrieved(),
        text.publisher,
        text.language,
        retrieval.url(),
        List.of(),
        text.out.blocks(),
        decoded.warnings());
  }

  private void split() {
    String text = decoded.text();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String words = text.substring(begin, end).strip();
      if (!words.isEmpty()) {
        lines.add(new Line(begin, end, words));
      }
      begin = end + 1;
    }
  }

  /** The body runs from the first line of prose to the last that is no notice. */
  private void findBody() {
    int longest = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).text().length() > lines.get(longest).text().length()) {
        longest = i;
      }
    }
    language = TextLanguage.of(lines.get(longest).text());
    bodyBegin = longest;
    while (bodyBegin > 0 && isBody(bodyBegin - 1)) {
      bodyBegin--;
    }
    bodyEnd = lines.size();
    while (bodyEnd > longest + 1 && isTail(bodyEnd - 1, longest)) {
      bodyEnd--;
    }
  }

  private boolean isBody(int i) {
    String line = lines.get(i).text();
    return ScrapedLines.isProse(line)
        && line.matches("(?s).*[.!?…:\"”»)]")
        && !ScrapedLines.isNotice(line);
  }

  private boolean isTail(int i, int longest) {
    String line = lines.get(i).text();
    return ScrapedLines.isNotice(line)
        || ScrapedLines.isChrome(line)
        || ScrapedLines.teaserBegin(" " + line) == 0
        || TextLanguage.differs(line, language);
  }

  private void findTitle() {
    String body = lines.get(bodyBegin).text();
    for (int i = 0; i < bodyBegin; i++) {
      if (Repeats.prefixLength(body, lines.get(i).text()) > 0) {
        titleAt = i;
        return;
      }
    }
    for (int i = bodyBegin - 1; i >= 0; i--) {
      String line = lines.get(i).text();
      boolean onlyLine = i == 0 && bodyBegin > 1;
      if (!isMeta(line) && !onlyLine && (titleAt < 0 || line.length() > 25)) {
        titleAt = i;
      }
    }
  }

  private static boolean isMeta(String line) {
    return ScrapedLines.isTimestamp(line)
        || ScrapedLines.isByline(line)
        || ScrapedLines.isChrome(line)
        || ScrapedLines.isNotice(line);
  }

  private void head() {
    for (int i = 0; i < bodyBegin; i++) {
      Line line = lines.get(i);
      ZoneKind kind = ZoneKind.BOILERPLATE;
      if (i == titleAt) {
        kind = ZoneKind.HEADLINE;
      } else if (ScrapedLines.isTimestamp(line.text())) {
        published = published.isEmpty() ? Dates.stamp(line.text()) : published;
      } else if (ScrapedLines.isByline(line.text())) {
        kind = ZoneKind.BYLINE;
        byline = Names.fromByline(line.text());
      } else if (i > titleAt && titleAt >= 0 && line.text().length() > 60 && !isMeta(line.text())) {
        kind = ZoneKind.STANDFIRST;
      } else if (publisher.isEmpty() && i < Math.max(titleAt, 1) && !isMeta(line.text())) {
        publisher = line.text().split("\\s+[|–—·-]\\s+")[0];
      }
      out.add(kind, line.begin(), line.end(), false);
    }
  }

  private void body() {
    for (int i = bodyBegin; i < bodyEnd; i++) {
      Line line = lines.get(i);
      int at = line.begin();
      boolean sameLine = false;
      if (i == bodyBegin) {
        int repeat = repeatedTitle(line);
        out.add(ZoneKind.HEADLINE, at, at + repeat, false);
        at += repeat;
        int dateline = datelineEnd(at, line.end());
        out.add(ZoneKind.DATELINE, at, dateline, repeat > 0);
        sameLine = dateline > line.begin();
        at = dateline;
      }
      String rest = decoded.text().substring(at, line.end());
      int teaser = at + ScrapedLines.teaserBegin(rest);
      out.add(kind(line.text()), at, teaser, sameLine);
      out.add(ZoneKind.BOILERPLATE, teaser, line.end(), true);
    }
  }

  private int repeatedTitle(Line line) {
    String raw = decoded.text().substring(line.begin(), line.end());
    int repeat = titleAt < 0 ? 0 : Repeats.prefixLength(raw, lines.get(titleAt).text());
    if (repeat == 0 && Dateline.lengthAtStart(line.text()) == 0 && titleAt < 0) {
      repeat = Dateline.beginAfterHeadline(raw).orElse(0);
    }
    return repeat;
  }

  private int datelineEnd(int begin, int end) {
    int at = begin;
    while (at < end && Character.isWhitespace(decoded.text().charAt(at))) {
      at++;
    }
    int length = Dateline.lengthAtStart(decoded.text().substring(at, Math.min(end, at + 200)));
    return length == 0 ? begin : at + length;
  }

  private static ZoneKind kind(String line) {
    if (line.length() < 80 && !line.matches("(?s).*[.!?…:;,\"”»)]")) {
      return ZoneKind.HEADING;
    }
    return line.matches("[-*•–]\\s.*") ? ZoneKind.LISTITEM : ZoneKind.PARAGRAPH;
  }

  private void tail() {
    for (int i = bodyEnd; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean foreign = TextLanguage.differs(line.text(), language);
      out.add(
          foreign ? ZoneKind.DISCLAIMER : ZoneKind.BOILERPLATE, line.begin(), line.end(), false);
    }
  }
}
