package io.github.assay.workbench.cli.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts how often another way to save left something readable and not older. */
final class RivalSaves {

  private final Path folder;
  private int cut;
  private int sound;

  RivalSaves(Path folder) {
    this.folder = folder;
  }

  /** Looks at the file after a kill, and repairs it for the next. */
  void take(Announced announced, String writer) throws IOException {
    if (!announced.isCut(writer)) {
      return;
    }
    cut++;
    Path file = OtherSaves.file(folder);
    boolean isSound =
        Files.exists(file)
            && OtherSaves.number(Files.readAllBytes(file), writer) >= announced.done(writer);
    if (isSound) {
      sound++;
    } else {
      Files.write(file, OtherSaves.bytes(announced.done(writer)));
    }
  }

  /** The share of cut saves that left something sound, in percent. */
  String share() {
    return cut == 0 ? "never cut" : "%.1f %% of %,d".formatted(100.0 * sound / cut, cut);
  }
}
