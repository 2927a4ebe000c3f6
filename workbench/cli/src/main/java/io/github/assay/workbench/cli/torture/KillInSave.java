package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills a process in the middle of saves: four of a corpus, and beside them one of each way in
 * which other programs save.
 *
 * <p>Each writer announces a save before it begins and again when it is done, so that what was
 * announced once was cut. Where it was cut, the files show. A kill counts only if it cut one.
 */
final class KillInSave implements Battery {

  private static final int MOST_SAVES = 24;
  private static final int LONGEST_WAIT_MILLIS = 6;

  @Override
  public String measure() {
    return "kill -9 inside a save (short form: twice)";
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
    int kills = setting.amount(2, 1_000);
    List<String> faults = new ArrayList<>();
    CutSaves cuts = new CutSaves(directory);
    RivalSaves inPlace = new RivalSaves(directory.resolveSibling(OtherSaves.IN_PLACE));
    RivalSaves eclipse = new RivalSaves(directory.resolveSibling(OtherSaves.ECLIPSE));
    for (int kill = 0; kill < kills; ) {
      List<String> lines = new ArrayList<>();
      try (Child child =
          Child.start("save", directory.toString(), "0", String.valueOf(cuts.next()))) {
        lines.addAll(child.linesUntil(Announced.DONE + "w", 1 + random.nextInt(MOST_SAVES)));
        Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
        lines.addAll(child.kill());
      }
      Announced announced = Announced.of(lines);
      announced.faults().forEach(f -> faults.add("the writer said " + f));
      String when = "kill " + kill;
      if (cuts.take(announced, when) > 0) {
        kill++;
      } else if (!announced.faults().isEmpty()) {
        break;
      }
      inPlace.take(announced, OtherSaves.IN_PLACE);
      eclipse.take(announced, OtherSaves.ECLIPSE);
      check(directory, announced, when, faults);
    }
    return new Outcome(
        "%,d kills cut %,d saves (%s); %d faults; written in place %s, Eclipse's pattern %s readable and not older"
            .formatted(
                kills,
                cuts.count(),
                cuts.places(),
                faults.size(),
                inPlace.share(),
                eclipse.share()),
        faults);
  }

  private static void check(Path directory, Announced announced, String when, List<String> faults)
      throws IOException {
    try {
      Corpus corpus = Corpus.open(directory);
      for (String writer : announced.writers()) {
        if (!writer.startsWith("w")) {
          continue;
        }
        int there = corpus.layers("a").contains(writer) ? number(corpus, writer) : 0;
        if (there < announced.done(writer)) {
          faults.add(
              "%s: version %d of %s is gone, %d is there"
                  .formatted(when, announced.done(writer), writer, there));
        }
        List<Version> history = corpus.history("a", writer);
        for (int i = Math.max(0, history.size() - 2); i < history.size(); i++) {
          if (OtherSaves.number(Files.readAllBytes(history.get(i).file()), "history") < 0) {
            faults.add(when + ": unreadable history " + history.get(i).file());
          }
        }
      }
    } catch (AssayException e) {
      faults.add(when + ": " + e.getMessage());
    }
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .filter(f -> f.getFileName().toString().endsWith(".tmp"))
          .forEach(f -> faults.add(when + ": residue " + f));
    }
  }

  private static int number(Corpus corpus, String layer) throws AssayException {
    return OtherSaves.number(corpus.read("a", layer).document());
  }
}
