package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Works on a disk that is full but for some room, more with each step, until all of it succeeds.
 */
final class FullDiskChild {

  private static final int STEP = 4096;
  private static final int SENTENCES = 60;

  /** Nobody's real disk is as small. */
  private static final long LARGEST = 16 << 20;

  private final Path disk;
  private final Path filler;
  private final Corpus corpus;
  private final Consumer<String> fault;
  private int refused;

  private FullDiskChild(Path disk, Consumer<String> fault) throws AssayException {
    this.disk = disk;
    this.filler = disk.resolve("filler");
    this.fault = fault;
    this.corpus = Corpus.create(disk.resolve("c"), "c", "en");
    corpus.add(Samples.document("a", SENTENCES, ""), "a.txt", new byte[] {1});
  }

  /**
   * Does it.
   *
   * @param steps 1 for every 4 KB
   * @param say takes each fault, and in the end the figure
   */
  static void run(Path disk, int steps, Consumer<String> say) throws Exception {
    if (Files.getFileStore(disk).getTotalSpace() > LARGEST) {
      say.accept(disk + " is no small disk of its own; nothing was filled");
      return;
    }
    FullDiskChild child = new FullDiskChild(disk, say);
    int saves = child.saves(steps);
    int edits = child.edits(steps);
    int adds = child.adds(steps);
    say.accept(
        "figure save at %d steps, edit at %d, add at %d: %d refused"
            .formatted(saves, edits, adds, child.refused));
  }

  /** Something that may be refused for want of room. */
  private interface Work {
    void run() throws AssayException;
  }

  private int saves(int steps) throws Exception {
    Path file = corpus.directory().resolve("documents/a/anna.xmi");
    corpus.save("a", "anna", Samples.document("a", SENTENCES, "old"), Corpus.ABSENT);
    byte[] old = Files.readAllBytes(file);
    AnnotatedDocument changed = Samples.document("a", SENTENCES, "new");
    int step = 0;
    boolean done = false;
    for (; !done; step += steps) {
      fill(step * STEP);
      String hash = corpus.hash("a", "anna");
      done = attempt("save", step, file, () -> corpus.save("a", "anna", changed, hash));
      if (!done && !Arrays.equals(old, Files.readAllBytes(file))) {
        fault.accept("save at step " + step + ": the old file was changed");
      }
    }
    if (!corpus.read("a", "anna").document().equals(changed)) {
      fault.accept("the save that succeeded is not there");
    }
    return step / steps;
  }

  private int edits(int steps) throws Exception {
    Files.deleteIfExists(filler);
    Path journal = corpus.directory().resolve("documents/a/bert.journal");
    int step = 0;
    boolean done = false;
    for (; !done; step += steps) {
      fill(step * STEP);
      String note = "note ".repeat(3 * STEP / 5);
      done =
          attempt(
              "edit",
              step,
              journal,
              () -> {
                try (Draft draft = corpus.edit("a", "bert", "bert", Corpus.INITIAL)) {
                  draft.session().perform(Operations.label(Layer.CUE, new Range(4, 12)));
                  String id = draft.session().document().spans().get(0).id();
                  draft.session().perform(Operations.note(id, note));
                }
              });
    }
    Files.deleteIfExists(filler);
    try (Draft draft = corpus.edit("a", "bert", "bert", Corpus.INITIAL)) {
      boolean isThere =
          draft.session().document().spans().stream()
              .anyMatch(s -> s.provenance().note().startsWith("note note"));
      if (!isThere) {
        fault.accept("the edit that succeeded is not there");
      }
    }
    return step / steps;
  }

  private int adds(int steps) throws Exception {
    AnnotatedDocument document = Samples.document("b", SENTENCES, "");
    Path folder = corpus.directory().resolve("documents/b");
    int step = 0;
    boolean done = false;
    for (; !done; step += steps) {
      fill(step * STEP);
      done =
          attempt(
              "add",
              step,
              corpus.directory(),
              () -> {
                String id = corpus.add(document, "b.txt", new byte[] {2});
                if (!id.equals("b")) {
                  fault.accept("what was half added was not gone on with: " + id);
                }
              });
      if (!done && corpus.documents().contains("b")) {
        fault.accept("add at step " + step + ": half a document is in " + folder);
      }
    }
    return step / steps;
  }

  /** Tells whether it was done; checks what is said and left where it was refused. */
  private boolean attempt(String what, int step, Path named, Work work) throws IOException {
    boolean done = false;
    try {
      work.run();
      done = true;
    } catch (AssayException e) {
      refused++;
      if (!e.getMessage().contains(named.toString())
          || !e.getMessage().contains("free some space")) {
        fault.accept("%s at step %d: path or remedy is missing: %s".formatted(what, step, e));
      }
    }
    try (Stream<Path> files = Files.walk(corpus.directory())) {
      List<Path> left = files.filter(f -> f.toString().endsWith(".tmp")).toList();
      if (!left.isEmpty()) {
        fault.accept("%s at step %d left %s".formatted(what, step, left));
      }
    }
    return done;
  }

  /** Fills the disk until there is just so much room. */
  private void fill(int room) throws IOException {
    Files.deleteIfExists(filler);
    byte[] page = new byte[STEP];
    long pages = (Files.getFileStore(disk).getUsableSpace() - room) / STEP;
    try (OutputStream out = Files.newOutputStream(filler)) {
      for (long i = 0; i < pages; i++) {
        out.write(page);
      }
    }
  }
}
