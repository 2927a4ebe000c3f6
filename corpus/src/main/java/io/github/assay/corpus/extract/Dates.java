package io.github.assay.corpus.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as pages write them. */
final class Dates {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("ene", 1),
          Map.entry("gen", 1),
          Map.entry("jän", 1),
          Map.entry("feb", 2),
          Map.entry("fév", 2),
          Map.entry("fev", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("mrz", 3),
          Map.entry("maa", 3),
          Map.entry("apr", 4),
          Map.entry("avr", 4),
          Map.entry("abr", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("mag", 5),
          Map.entry("mei", 5),
          Map.entry("jun", 6),
          Map.entry("giu", 6),
          Map.entry("jul", 7),
          Map.entry("lug", 7),
          Map.entry("aug", 8),
          Map.entry("aoû", 8),
          Map.entry("aou", 8),
          Map.entry("ago", 8),
          Map.entry("sep", 9),
          Map.entry("set", 9),
          Map.entry("oct", 10),
          Map.entry("okt", 10),
          Map.entry("ott", 10),
          Map.entry("out", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12),
          Map.entry("déc", 12),
          Map.entry("dic", 12));
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6})?(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?[\\s-]+(?:de\\s+|of\\s+)?(\\p{L}{3,10})\\.?,?[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2}(?![\\d:])|\\d{2}(?=\\d{2}:\\d{2})|\\d{2}(?!\\d))");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:.])([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])"
              + "(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?(?:\\s*(Z|GMT|UTC)?([+-]\\d{2}):?(\\d{2})|\\s*(Z|GMT|UTC)\\b)?");

  private static final int NOON = 12;
  private static final int ISO_DAY = 10;

  /** A day, a month and a year of two digits, in the shortest form. */
  private static final int FEWEST_DIGITS = 4;

  private Dates() {}

  /**
   * Finds the first date in the text.
   *
   * @return ISO 8601, with the time where it was so written, or empty
   */
  static String first(String text) {
    if (text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
      return "";
    }
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      String day = day(iso.group(1), iso.group(2), iso.group(3));
      int time = iso.group().indexOf('T');
      return day.isEmpty() || time < 0 ? day : day + iso.group().substring(time);
    }
    Matcher dayMonth = DAY_MONTH.matcher(text);
    if (dayMonth.find() && month(dayMonth.group(2)) > 0) {
      return day(dayMonth.group(3), "" + month(dayMonth.group(2)), dayMonth.group(1));
    }
    Matcher monthDay = MONTH_DAY.matcher(text);
    if (monthDay.find() && month(monthDay.group(1)) > 0) {
      return day(monthDay.group(3), "" + month(monthDay.group(1)), monthDay.group(2));
    }
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.find()) {
      return numeric(numeric);
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.find() ? day(compact.group(1), compact.group(2), compact.group(3)) : "";
  }

  /**
   * Reads a line that is a time stamp.
   *
   * @return ISO 8601, to the minute or second where the line gives the time of day, with the offset
   *     from UTC where it gives that in figures or as UTC; empty where there is no date
   */
  static String stamp(String line) {
    String day = first(line);
    Matcher clock = CLOCK.matcher(line);
    if (day.length() != ISO_DAY || !clock.find()) {
      return day;
    }
    int hour = Integer.parseInt(clock.group(1));
    if (clock.group(4) != null && hour <= NOON) {
      hour = hour % NOON + (clock.group(4).equalsIgnoreCase("p") ? NOON : 0);
    }
    String seconds = clock.group(3) == null ? "" : ":" + clock.group(3);
    String offset = clock.group(6) == null ? "" : clock.group(6) + ":" + clock.group(7);
    return "%sT%02d:%s%s%s"
        .formatted(day, hour, clock.group(2), seconds, clock.group(8) == null ? offset : "Z");
  }

  /** Whether two ISO dates are of the same day; false where one is no date. */
  static boolean areSameDay(String one, String other) {
    return one.length() >= ISO_DAY && other.startsWith(one.substring(0, ISO_DAY));
  }

  /** Whether the day of one ISO date is before that of the other; false where one is no date. */
  static boolean isDayBefore(String one, String other) {
    return one.length() >= ISO_DAY
        && other.length() >= ISO_DAY
        && one.substring(0, ISO_DAY).compareTo(other.substring(0, ISO_DAY)) < 0;
  }

  /** Whether one ISO date is the day before or after the other; false where one is no date. */
  static boolean areNeighbours(String one, String other) {
    if (one.length() < ISO_DAY || other.length() < ISO_DAY) {
      return false;
    }
    LocalDate day = LocalDate.parse(one.substring(0, ISO_DAY));
    return Math.abs(day.until(LocalDate.parse(other.substring(0, ISO_DAY)), ChronoUnit.DAYS)) == 1;
  }

  /** Day first, unless a slash or the size of the numbers says month first. */
  private static String numeric(Matcher m) {
    String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
    boolean monthFirst =
        m.group(2).equals("/")
            && Integer.parseInt(m.group(1)) <= 12
            && Integer.parseInt(m.group(3)) > 12;
    return monthFirst ? day(year, m.group(1), m.group(3)) : day(year, m.group(3), m.group(1));
  }

  private static int month(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.startsWith("juin")) {
      return 6;
    }
    if (key.startsWith("jui")) {
      return 7;
    }
    return MONTHS.getOrDefault(key.substring(0, 3), 0);
  }

  private static String day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return "";
    }
  }
}
