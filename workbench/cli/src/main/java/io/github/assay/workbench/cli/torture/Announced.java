package io.github.assay.workbench.cli.torture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the writers of a killed process had said: which saves they began, and which were done. */
final class Announced {

  /** A line that announces a save: this, the writer's name and the save's number. */
  static final String BEGUN = "begun ";

  /** A line that acknowledges a save. */
  static final String DONE = "done ";

  private final Map<String, Integer> begun = new HashMap<>();
  private final Map<String, Integer> done = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Announced() {}

  static Announced of(List<String> lines) {
    Announced announced = new Announced();
    for (String line : lines) {
      String[] parts = String.valueOf(line).split(" ");
      if (parts.length == 3 && line.startsWith(BEGUN)) {
        announced.begun.put(parts[1], Integer.parseInt(parts[2]));
      } else if (parts.length == 3 && line.startsWith(DONE)) {
        announced.done.put(parts[1], Integer.parseInt(parts[2]));
      } else {
        announced.faults.add(line);
      }
    }
    return announced;
  }

  /** The names of the writers that began a save. */
  SortedSet<String> writers() {
    return new TreeSet<>(begun.keySet());
  }

  /** Number of the save that a writer began last. */
  int begun(String writer) {
    return begun.getOrDefault(writer, 0);
  }

  /** Number of the last save that was acknowledged to a writer, or 0 where none was. */
  int done(String writer) {
    return done.getOrDefault(writer, 0);
  }

  /** Tells whether the kill cut a save: true if it was begun and not acknowledged. */
  boolean isCut(String writer) {
    return begun(writer) > done(writer);
  }

  /** Lines that are no announcement. */
  List<String> faults() {
    return faults;
  }
}
