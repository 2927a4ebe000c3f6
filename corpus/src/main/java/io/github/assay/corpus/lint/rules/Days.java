package io.github.assay.corpus.lint.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days that articles and datelines name. */
final class Days {

  private static final Pattern DAY =
      Pattern.compile(
          "(?<month1>\\p{L}{3,9})\\.?\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year1>(?:19|20)\\d\\d))?"
              + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?<month2>\\p{L}{3,9})\\.?(?:,?\\s+(?<year2>(?:19|20)\\d\\d))?");

  private Days() {}

  /** The day of an ISO 8601 date or time, or empty where it is none. */
  static Optional<LocalDate> iso(String value) {
    try {
      return value.length() < 10 || value.length() > 10 && value.charAt(10) != 'T'
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The day that English words name; a missing year is the one that brings it nearest.
   *
   * @param words as in a dateline. Example: "GENEVA, March 3 (Reuters) -"
   * @param near the day to which it should be near
   */
  static Optional<LocalDate> near(String words, LocalDate near) {
    Matcher m = DAY.matcher(words);
    while (m.find()) {
      boolean monthFirst = m.group("month1") != null;
      int month = month(monthFirst ? m.group("month1") : m.group("month2"));
      int day = Integer.parseInt(monthFirst ? m.group("day1") : m.group("day2"));
      String year = monthFirst ? m.group("year1") : m.group("year2");
      if (month > 0 && day >= 1 && day <= Month.of(month).maxLength()) {
        return Optional.of(nearest(month, day, year == null ? 0 : Integer.parseInt(year), near));
      }
    }
    return Optional.empty();
  }

  private static LocalDate nearest(int month, int day, int year, LocalDate near) {
    if (year > 0) {
      return of(year, month, day);
    }
    LocalDate best = of(near.getYear(), month, day);
    for (int other : new int[] {near.getYear() - 1, near.getYear() + 1}) {
      LocalDate candidate = of(other, month, day);
      if (Math.abs(candidate.toEpochDay() - near.toEpochDay())
          < Math.abs(best.toEpochDay() - near.toEpochDay())) {
        best = candidate;
      }
    }
    return best;
  }

  /** A 29 February outside a leap year is taken for the day before. */
  private static LocalDate of(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }

  private static int month(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (name.equals(key) || (key.length() <= 4 && name.startsWith(key))) {
        return month.getValue();
      }
    }
    return 0;
  }
}
