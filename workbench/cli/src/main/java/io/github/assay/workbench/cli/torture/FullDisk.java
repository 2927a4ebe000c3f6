package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.store.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lets the room for files end at every 4 KB of a save, by the shell's limit on their size. */
final class FullDisk implements Battery {

  /** Enough for some fifty steps. */
  static final int SENTENCES = 80;

  private static final int STEP = 4096;
  private static final int BLOCK = 512;

  @Override
  public String measure() {
    return "disk full at every 4 KB step";
  }

  @Override
  public String bar() {
    return "old file byte-identical, message names path and remedy";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      return new Outcome("not tried: there is no /bin/sh to limit files with", List.of());
    }
    Path directory = setting.folder("full").resolve("c");
    Corpus corpus = Corpus.create(directory, "c", "en");
    corpus.add(Samples.document("a", SENTENCES, ""), "a.txt", new byte[] {1});
    corpus.save("a", "anna", Samples.document("a", SENTENCES, "old"), Corpus.ABSENT);
    Path file = corpus.directory().resolve("documents/a/anna.xmi");
    byte[] old = Files.readAllBytes(file);
    List<String> faults = new ArrayList<>();
    int steps = 0;
    for (int room = STEP; room < old.length; room += STEP * setting.amount(20, 1)) {
      steps++;
      String limit = "ulimit -f " + room / BLOCK + "; exec \"$@\"";
      try (Child child =
          Child.start(
              List.of("/bin/sh", "-c", limit, "sh"),
              Child.SMALL,
              "save-once",
              directory.toString())) {
        List<String> said = child.rest();
        String answer = said.isEmpty() ? "nothing" : said.get(0);
        boolean good =
            answer.startsWith("refused " + file + " ") && answer.contains("free some space");
        if (!good) {
          faults.add("with room for " + room + " bytes it said " + answer);
        }
      }
      if (!Arrays.equals(old, Files.readAllBytes(file))) {
        faults.add("with room for " + room + " bytes the old file was lost");
      }
      try (Stream<Path> left = Files.list(file.getParent())) {
        left.filter(f -> f.toString().endsWith(".tmp")).forEach(f -> faults.add("left " + f));
      }
    }
    return new Outcome(
        "%d steps of a file of %,d bytes, %d faults".formatted(steps, old.length, faults.size()),
        faults);
  }
}
