package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Kills a process in the middle of saves, four at a time. */
final class KillInSave implements Battery {

  private static final int LONGEST_WAIT_MILLIS = 80;

  @Override
  public String measure() {
    return "kill -9 inside a save";
  }

  @Override
  public String bar() {
    return "all readable, last acknowledged state or newer, no residue after restart";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Random random = setting.random(this);
    Path directory = setting.folder("kill").resolve("c");
    Corpus.create(directory, "c", "en").add(Samples.document("a", 20, ""), "a.txt", new byte[] {1});
    int kills = setting.amount(3, 250);
    List<String> faults = new ArrayList<>();
    Map<String, Integer> last = new HashMap<>();
    int next = 1;
    for (int kill = 0; kill < kills; kill++) {
      try (Child child = Child.start("save", directory.toString(), "0", String.valueOf(next))) {
        List<String> lines = new ArrayList<>();
        lines.add(child.line());
        Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
        lines.addAll(child.kill());
        for (String line : lines) {
          String[] parts = String.valueOf(line).split(" ");
          if (parts[0].matches("\\d+") && parts.length == 2) {
            last.put("w" + parts[0], Integer.parseInt(parts[1]));
            next = Math.max(next, Integer.parseInt(parts[1]) + 2);
          } else {
            faults.add("kill " + kill + ": the writer said " + line);
          }
        }
      }
      check(directory, last, "kill " + kill, faults);
    }
    return new Outcome(
        "%d saves cut by %d kills, %d faults"
            .formatted(kills * Rivals.WRITERS, kills, faults.size()),
        faults);
  }

  private static void check(
      Path directory, Map<String, Integer> last, String when, List<String> faults)
      throws Exception {
    Corpus corpus = Corpus.open(directory);
    for (Map.Entry<String, Integer> entry : last.entrySet()) {
      try {
        AnnotatedDocument document = corpus.read("a", entry.getKey()).document();
        String note = document.spans().get(0).provenance().note();
        int number = Integer.parseInt(note.substring(1));
        if (number < entry.getValue()) {
          faults.add(
              "%s: version %d is gone, %d is there".formatted(when, entry.getValue(), number));
        }
        List<Version> history = corpus.history("a", entry.getKey());
        for (int i = Math.max(0, history.size() - 2); i < history.size(); i++) {
          Files.readAllBytes(history.get(i).file());
        }
      } catch (AssayException e) {
        faults.add(when + ": " + e.getMessage());
      }
    }
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .filter(f -> f.getFileName().toString().endsWith(".tmp"))
          .forEach(f -> faults.add(when + ": residue " + f));
    }
  }
}
