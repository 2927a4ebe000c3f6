package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Pre-annotates a corpus with damaged documents, kills the run again and again, and goes on. */
final class PoisonedBatch implements Battery {

  private static final int THREADS = 2;
  private static final int WAIT_MILLIS = 20;
  private static final int STARTUP_WAITS = 1000;

  @Override
  public String measure() {
    return "10,000 documents with 1 %% poison of %d kinds, killed 20 times and resumed (short form: 220 with 5 %%, once)"
        .formatted(Poison.values().length);
  }

  @Override
  public String bar() {
    return "byte-identical to a clean run; each poisoned document listed with its reason; exit code"
        + " not 0; at most one document redone per worker";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    int size = setting.amount(220, 10_000);
    int every = setting.amount(20, 100);
    int kills = setting.amount(1, 20);
    Path folder = setting.folder("batch");
    Path clean = corpus(folder.resolve("clean"), size, every);
    Path cut = corpus(folder.resolve("cut"), size, every);
    List<String> faults = new ArrayList<>();
    StringWriter said = new StringWriter();
    long start = System.nanoTime();
    if (annotate(clean, said) != ExitCode.FINDINGS) {
      faults.add("the clean run ended with another exit code: " + said);
    }
    int millisBetweenKills = (int) ((System.nanoTime() - start) / 1_000_000 / kills) + 1;
    Random random = setting.random(this);
    int redone = 0;
    for (int kill = 0; kill < kills; kill++) {
      redone = Math.max(redone, kill(cut, size, random.nextInt(millisBetweenKills)));
    }
    if (redone > THREADS) {
      faults.add(redone + " documents were redone after one kill");
    }
    said = new StringWriter();
    if (annotate(cut, said) != ExitCode.FINDINGS) {
      faults.add("the resumed run ended with another exit code");
    }
    long listed = said.toString().lines().filter(l -> l.startsWith("failed: ")).count();
    if (listed != size / every) {
      faults.add("%d of %d poisoned documents are listed".formatted(listed, size / every));
    }
    int same = 0;
    for (int i = 0; i < size; i++) {
      Path file = Path.of("documents", id(i), "suggestions.xmi");
      if (isPoisoned(i, every)) {
        if (Files.exists(cut.resolve(file))) {
          faults.add(file + " should not be there");
        }
      } else if (Arrays.equals(
          Files.readAllBytes(clean.resolve(file)), Files.readAllBytes(cut.resolve(file)))) {
        same++;
      } else {
        faults.add(file + " differs");
      }
    }
    return new Outcome(
        "%d kills; %,d of %,d identical, %d listed, at most %d redone after a kill, %d faults"
            .formatted(kills, same, size - size / every, listed, redone, faults.size()),
        faults);
  }

  /** Lets it run for a while, and counts what is done but not noted. */
  private static int kill(Path corpus, int size, int millis) throws Exception {
    Path ledger = corpus.resolve(".assay/batch/suggestions.jsonl");
    long noted = noted(ledger);
    try (Child child =
        Child.start(
            "assay",
            "annotate",
            corpus.toString(),
            "--pipeline",
            "rules",
            "--threads",
            String.valueOf(THREADS))) {
      for (int wait = 0; noted(ledger) <= noted && wait < STARTUP_WAITS; wait++) {
        Thread.sleep(WAIT_MILLIS);
      }
      Thread.sleep(millis);
      child.kill();
    }
    return Files.exists(ledger) ? (int) (results(corpus, size) - noted(ledger)) : 0;
  }

  private static long noted(Path ledger) throws Exception {
    if (!Files.exists(ledger)) {
      return 0;
    }
    return Files.readAllLines(ledger, StandardCharsets.ISO_8859_1).stream()
        .filter(l -> l.contains("\"output\":\"") && !l.contains("\"output\":\"\""))
        .count();
  }

  private static long results(Path corpus, int size) {
    long count = 0;
    for (int i = 0; i < size; i++) {
      if (Files.exists(corpus.resolve("documents").resolve(id(i)).resolve("suggestions.xmi"))) {
        count++;
      }
    }
    return count;
  }

  private static int annotate(Path corpus, StringWriter said) {
    PrintWriter err = new PrintWriter(said, true);
    return Main.run(
        err, err, "annotate", corpus.toString(), "--pipeline", "rules", "--threads", "2");
  }

  private static Path corpus(Path directory, int size, int every) throws Exception {
    Corpus corpus = Corpus.create(directory, "c", "en");
    for (int i = 0; i < size; i++) {
      AnnotatedDocument document =
          Samples.document(id(i), 2 + i % 5, "").withAnnotations(List.of(), List.of());
      corpus.add(document, id(i) + ".txt", new byte[] {1});
      if (isPoisoned(i, every)) {
        Path initial = directory.resolve("documents").resolve(id(i)).resolve("initial.xmi");
        Poison.values()[i / every % Poison.values().length].into(initial);
      }
    }
    return corpus.directory();
  }

  private static boolean isPoisoned(int i, int every) {
    return i % every == every / 2;
  }

  private static String id(int i) {
    return "d%05d".formatted(i);
  }
}
