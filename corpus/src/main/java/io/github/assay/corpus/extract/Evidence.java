package io.github.assay.corpus.extract;

import java.util.ArrayList;
import java.util.List;

/** Collects what a page says of its article, the most trustworthy statements first. */
final class Evidence {

  private final List<Found> found = new ArrayList<>();

  /** Adds a statement unless it is blank. */
  void add(Found.Field field, String source, String value) {
    String clean = XmlText.legal(value.replaceAll("[\\s\\p{Z}]+", " ").strip());
    if (!clean.isEmpty()) {
      found.add(new Found(field, source, clean));
    }
  }

  /** Adds the first date in a text, if there is one. */
  void addDate(Found.Field field, String source, String text) {
    add(field, source, Dates.first(text));
  }

  /** The first statement about a field, or the empty string. */
  String first(Found.Field field) {
    return found.stream().filter(f -> f.field() == field).map(Found::value).findFirst().orElse("");
  }

  boolean has(Found.Field field) {
    return found.stream().anyMatch(f -> f.field() == field);
  }

  List<Found> all() {
    return List.copyOf(found);
  }
}
