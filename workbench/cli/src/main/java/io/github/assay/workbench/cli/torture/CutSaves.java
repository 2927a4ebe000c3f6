package io.github.assay.workbench.cli.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the saves that kills cut, by the place at which the files show that they were cut. */
final class CutSaves {

  private final Path document;
  private final Map<String, Integer> places = new TreeMap<>();
  private int next = 1;
  private int count;

  CutSaves(Path corpus) {
    this.document = corpus.resolve("documents").resolve("a");
  }

  /** Number of the first save of the next process. */
  int next() {
    return next;
  }

  int count() {
    return count;
  }

  /** How many were cut at each place. */
  String places() {
    return places.entrySet().stream()
        .map(e -> "%,d %s".formatted(e.getValue(), e.getKey()))
        .collect(Collectors.joining(", "));
  }

  /**
   * Looks at the files before anything is cleared away.
   *
   * @return how many saves this kill cut
   */
  int take(Announced announced, String when) throws IOException {
    int cut = 0;
    for (String writer : announced.writers()) {
      next = Math.max(next, announced.begun(writer) + 1);
      if (writer.startsWith("w") && announced.isCut(writer)) {
        cut++;
        places.merge(place(writer, announced.begun(writer)), 1, Integer::sum);
      }
    }
    count += cut;
    return cut;
  }

  private String place(String writer, int number) throws IOException {
    Path file = document.resolve(writer + ".xmi");
    Path temporary = document.resolve("." + writer + ".xmi.tmp");
    if (Files.exists(temporary)) {
      return OtherSaves.isWhole(Files.readAllBytes(temporary))
          ? "when written and not moved"
          : "while writing";
    }
    boolean moved = Files.exists(file) && OtherSaves.isNumber(Files.readAllBytes(file), number);
    return moved ? "when moved and not acknowledged" : "before writing";
  }
}
