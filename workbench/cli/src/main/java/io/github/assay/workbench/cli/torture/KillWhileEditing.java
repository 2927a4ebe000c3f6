package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Kills a process in the middle of edits, four journals at a time. */
final class KillWhileEditing implements Battery {

  private static final int LONGEST_WAIT_MILLIS = 80;

  @Override
  public String measure() {
    return "kill -9 while editing with the journal";
  }

  @Override
  public String bar() {
    return "every acknowledged edit is there";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Random random = setting.random(this);
    int kills = setting.amount(2, 50);
    int edits = 0;
    List<String> faults = new ArrayList<>();
    Path directory = setting.folder("edit").resolve("c");
    Corpus.create(directory, "c", "en")
        .add(
            Samples.document("a", 100, "").withAnnotations(List.of(), List.of()),
            "a.txt",
            new byte[] {1});
    for (int kill = 0; kill < kills; kill++) {
      Map<String, Integer> last = new HashMap<>();
      try (Child child = Child.start("edit", directory.toString(), "0")) {
        List<String> lines = new ArrayList<>();
        lines.add(child.line());
        Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
        lines.addAll(child.kill());
        for (String line : lines) {
          String[] parts = String.valueOf(line).split(" ");
          if (parts.length != 2) {
            faults.add("kill " + kill + ": the writer said " + line);
          } else {
            last.put("w" + parts[0], Integer.parseInt(parts[1]));
            edits++;
          }
        }
      }
      Corpus corpus = Corpus.open(directory);
      for (Map.Entry<String, Integer> entry : last.entrySet()) {
        try (Draft draft = corpus.edit("a", entry.getKey(), entry.getKey(), Corpus.INITIAL)) {
          int there = draft.session().annotations().spans().size();
          if (there < entry.getValue() || draft.warning().isPresent()) {
            faults.add(
                "kill %d, %s: %d edits of %d %s"
                    .formatted(kill, entry.getKey(), there, entry.getValue(), draft.warning()));
          }
        }
      }
    }
    return new Outcome(
        "%d journals cut by %d kills, %d edits, %d faults"
            .formatted(kills * Rivals.WRITERS, kills, edits, faults.size()),
        faults);
  }
}
