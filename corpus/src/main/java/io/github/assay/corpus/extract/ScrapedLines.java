package io.github.assay.corpus.extract;

import java.util.regex.Pattern;

/** Tells by its form what a line of a scraped text is. */
final class ScrapedLines {

  private static final String MONTH =
      "(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|de[cz]|juin|juil|août|ene|abr|ago|dic)\\p{L}*\\.?";
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "(?i)(?:\\p{L}+\\s*(?:on|at|am)?\\s*:\\s*)?(?:\\p{L}{2,10},?\\s+)?(?:"
              + "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}\\.?\\s+"
              + MONTH
              + ",?\\s+\\d{4}|"
              + MONTH
              + "\\s+\\d{1,2},?\\s+\\d{4}).{0,40}");
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|BY|Von|Par|Por|Di|Door|Af|Words by|Reporting by)\\s+\\p{Lu}.{1,100}");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)\\b(share|tweet|print|save|e-?mail|whatsapp|facebook|comments?|bookmark|copy link|subscribe|sign (?:in|up)|listen|follow us|min(?:ute)?s? read|advertisement)\\b");
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)©|\\(c\\)|copyright|all rights reserved|republish|republication|syndicat|redistribut|reproduc(?:ed|tion)|first published (?:by|in|on|at)|reprint|licen[cs]e|with permission|distributed (?:by|via|through)"
              + "|originally (?:published|appeared)|contributed to this (?:report|story|article)"
              + "|(?:^|[.!?]\\s+)(?:click here|read the original|view original"
              + "|(?:provided|supplied|powered) by|content (?:provided|supplied|made available))");
  private static final Pattern READ_MORE =
      Pattern.compile(
          "(?i)\\s(?:(?:read more|read also|also read|see also|related|more on this|read next)\\s*:\\s[^.!?\"”]{3,120}"
              + "|(?-i:Advertisement|ADVERTISEMENT|Story continues below))$");

  private ScrapedLines() {}

  static boolean isTimestamp(String line) {
    return line.length() <= 80 && TIMESTAMP.matcher(line).matches();
  }

  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches();
  }

  /** Whether most of a short line is buttons. */
  static boolean isChrome(String line) {
    if (line.length() > 160) {
      return false;
    }
    long hits = SHARE.matcher(line).results().count();
    return hits >= 2 || hits == 1 && line.split("\\s+").length <= 4;
  }

  /** Whether a line speaks of rights and re-use rather than of news. */
  static boolean isNotice(String line) {
    if (line.length() > 500) {
      return false;
    }
    return NOTICE.matcher(line).find();
  }

  /**
   * Finds a teaser stuck to the end of a line.
   *
   * @return where it begins, or the line's length where there is none
   */
  static int teaserBegin(String line) {
    int from = Math.max(0, line.length() - 200);
    var matcher = READ_MORE.matcher(line).region(from, line.length());
    return matcher.find() ? matcher.start() : line.length();
  }

  /** Whether a line is running text. */
  static boolean isProse(String line) {
    if (line.length() < 120) {
      return line.length() >= 60 && line.matches(".*[.!?…\"”»]");
    }
    return true;
  }
}
