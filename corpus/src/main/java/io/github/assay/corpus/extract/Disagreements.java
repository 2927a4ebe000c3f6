package io.github.assay.corpus.extract;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps what a page says of its article where its statements differ, so that a choice among them is
 * never silent.
 */
final class Disagreements {

  /** How the names of such facts begin: {@code said.published.json-ld}. */
  static final String PREFIX = "said.";

  /** Lines behind the body date other things as well: teasers, comments, pictures. */
  private static final Set<String> LOOSE = Set.of(VisibleMetadata.BELOW);

  private static final int ISO_DAY = 10;

  private Disagreements() {}

  /**
   * Lists the statements about each field on which the page is not at one, by field and source.
   *
   * @return names as {@code said.FIELD.SOURCE} with the first statement of each source; empty where
   *     all agree
   */
  static SortedMap<String, String> of(Extraction extraction) {
    SortedMap<String, String> facts = new TreeMap<>();
    for (Found.Field field : Found.Field.values()) {
      Map<String, String> said = new LinkedHashMap<>();
      extraction.statements().stream()
          .filter(found -> found.field() == field && !LOOSE.contains(found.source()))
          .forEach(found -> said.putIfAbsent(found.source(), found.value()));
      if (said.values().stream().distinct().count() > 1 && !agree(field, said)) {
        String name = PREFIX + field.name().toLowerCase(Locale.ROOT) + '.';
        said.forEach((source, value) -> facts.put(name + source, value));
      }
    }
    return facts;
  }

  private static boolean agree(Found.Field field, Map<String, String> said) {
    String first = said.values().iterator().next();
    return said.values().stream().allMatch(value -> agree(field, first, value));
  }

  private static boolean agree(Found.Field field, String one, String other) {
    return switch (field) {
      case PUBLISHED, MODIFIED -> start(one).equals(start(other));
      case LANGUAGE -> language(one).equals(language(other));
      case URL -> address(one).equals(address(other));
      // Titles and names may have the site's or a place behind them.
      case TITLE, BYLINE, PUBLISHER ->
          Repeats.prefixLength(one, other) > 0 || Repeats.prefixLength(other, one) > 0;
    };
  }

  private static String start(String date) {
    return date.substring(0, Math.min(ISO_DAY, date.length()));
  }

  private static String language(String tag) {
    return tag.split("[-_]")[0].toLowerCase(Locale.ROOT);
  }

  private static String address(String url) {
    return url.replaceFirst("^\\w+://(?:www\\.|m\\.|amp\\.)?", "")
        .replaceFirst("[?#].*$", "")
        .replaceFirst("/+$", "");
  }
}
