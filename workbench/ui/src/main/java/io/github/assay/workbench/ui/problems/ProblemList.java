package io.github.assay.workbench.ui.problems;

import io.github.assay.corpus.lint.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was found, by document, with a filter and counts.
 *
 * <p>Knows no widgets. Not thread-safe: belongs to the display's thread.
 */
final class ProblemList {

  private final SortedMap<String, List<ProblemRow>> byDocument = new TreeMap<>();
  private Severity least = Severity.INFO;
  private String words = "";
  private List<ProblemRow> shown = List.of();

  /** Takes what was found in a document, in place of what was found there before. */
  void put(String document, List<ProblemRow> rows) {
    put(Map.of(document, rows));
  }

  /** Takes what was found in several documents. */
  void put(Map<String, List<ProblemRow>> rows) {
    byDocument.putAll(rows);
    refilter();
  }

  /** Forgets all documents but some. */
  void keepOnly(Collection<String> documents) {
    byDocument.keySet().retainAll(documents);
    refilter();
  }

  /** Shows only what is at least so bad and has some words in it. */
  void setFilter(Severity newLeast, String newWords) {
    least = newLeast;
    words = newWords;
    refilter();
  }

  /** What the filter lets through: by document, and in the order of the text. */
  List<ProblemRow> shown() {
    return shown;
  }

  /** How many there are of each severity, and how many are hidden. Example: "2 errors, 1 hint". */
  String summary() {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    int all = 0;
    for (List<ProblemRow> rows : byDocument.values()) {
      all += rows.size();
      rows.forEach(r -> counts.merge(r.finding().rule().severity(), 1, Integer::sum));
    }
    if (all == 0) {
      return "No problems found";
    }
    String text =
        counts.entrySet().stream()
            .map(e -> count(e.getValue(), name(e.getKey())))
            .collect(Collectors.joining(", "));
    return all == shown.size() ? text : text + " \u00b7 " + shown.size() + " shown";
  }

  private void refilter() {
    List<ProblemRow> passed = new ArrayList<>();
    for (List<ProblemRow> rows : byDocument.values()) {
      for (ProblemRow row : rows) {
        if (row.finding().rule().severity().isAtLeast(least)
            && (words.isEmpty() || row.contains(words))) {
          passed.add(row);
        }
      }
    }
    shown = List.copyOf(passed);
  }

  private static String name(Severity severity) {
    return severity == Severity.INFO ? "hint" : severity.label();
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
