package io.github.assay.annotators.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a request is tried again: what the server says, or else twice as long
 * each time with half of it left to chance, so that many clients do not come back together.
 */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final RandomGenerator chance;

  Backoff(RandomGenerator chance) {
    this.chance = chance;
  }

  /**
   * Tells how long to wait.
   *
   * @param tries how often it was tried, from 1
   * @param told what the server said
   */
  Duration before(int tries, Optional<Duration> told) {
    long doubled = FIRST.toMillis() << Math.min(tries - 1, 20);
    long full = Math.min(doubled, LONGEST.toMillis());
    Duration own = Duration.ofMillis(full / 2 + chance.nextLong(full / 2 + 1));
    return told.filter(t -> t.compareTo(own) > 0).orElse(own);
  }

  /** Reads a Retry-After header: seconds, or a date; empty where it is neither. */
  static Optional<Duration> told(String header, Instant now) {
    String value = header.strip();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
