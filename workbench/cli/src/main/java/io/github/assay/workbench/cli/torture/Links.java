package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays symbolic links into a corpus that lead out of it, and writes everything there is to write.
 */
final class Links implements Battery {

  private static final List<String> PLACES =
      List.of(
          "documents/a/anna.xmi",
          "documents/a/.anna.xmi.tmp",
          "documents/a/anna.journal",
          "documents/a/.anna.journal.tmp",
          "documents/a/history",
          "documents/a/history/anna",
          "documents/a/conflicts",
          "documents/a",
          "documents",
          "source",
          "source/b",
          "corpus.properties",
          ".corpus.properties.tmp",
          ".assay",
          ".assay/lock",
          ".assay/batch",
          ".assay/batch/suggestions.jsonl");

  @Override
  public String measure() {
    return "symbolic links in a corpus that lead out of it";
  }

  @Override
  public String bar() {
    return "nothing is written elsewhere";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    List<String> faults = new ArrayList<>();
    for (String place : PLACES) {
      for (boolean toDirectory : new boolean[] {false, true}) {
        Path folder = setting.folder("links");
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path target = outside.resolve(toDirectory ? "." : "file").normalize();
        if (!toDirectory) {
          Files.writeString(target, "untouched");
        }
        Corpus corpus = Corpus.create(folder.resolve("c"), "c", "en");
        corpus.add(Samples.document("a", 1, ""), "a.txt", new byte[] {1});
        try {
          replaceByLink(corpus.directory().resolve(place), target);
        } catch (UnsupportedOperationException e) {
          return new Outcome("not tried: no symbolic links here", List.of());
        }
        writeAll(corpus.directory(), faults, place);
        if (!content(outside).equals(toDirectory ? List.of() : List.of("file=untouched"))) {
          faults.add(place + ": outside there is now " + content(outside));
        }
      }
    }
    return new Outcome("%d links, %d faults".formatted(2 * PLACES.size(), faults.size()), faults);
  }

  /** Does everything that writes; each may be refused. */
  private static void writeAll(Path directory, List<String> faults, String place) {
    AnnotatedDocument document = Samples.document("a", 1, "n");
    attempt(
        faults,
        place,
        () -> {
          Corpus corpus = Corpus.open(directory);
          attempt(faults, place, () -> corpus.save("a", "anna", document, Corpus.ABSENT));
          attempt(
              faults,
              place,
              () ->
                  corpus.save(
                      "a", "anna", Samples.document("a", 1, "m"), corpus.hash("a", "anna")));
          attempt(
              faults,
              place,
              () -> corpus.save("a", "anna", Samples.document("a", 1, "x"), Corpus.ABSENT));
          attempt(faults, place, () -> corpus.add(document.withId("b"), "b.txt", new byte[] {2}));
          attempt(faults, place, () -> corpus.setProperty("x", "y"));
          attempt(faults, place, () -> corpus.ledger("suggestions", "run").close());
          attempt(
              faults,
              place,
              () -> {
                try (Draft draft = corpus.edit("a", "anna", "anna", Corpus.INITIAL)) {
                  draft.session().perform(Operations.label(Layer.CUE, new Range(0, 3)));
                  draft.save();
                }
              });
        });
  }

  /** Something that the store may refuse. */
  private interface Attempt {
    void run() throws AssayException;
  }

  private static void attempt(List<String> faults, String place, Attempt attempt) {
    try {
      attempt.run();
    } catch (AssayException e) {
      // Refused, as it may be.
    } catch (RuntimeException e) {
      faults.add(place + ": raw " + e);
    }
  }

  private static void replaceByLink(Path place, Path target) throws IOException {
    if (Files.exists(place)) {
      Files.move(place, place.resolveSibling("moved-" + place.getFileName()));
    }
    Files.createDirectories(place.getParent());
    Files.createSymbolicLink(place, target);
  }

  private static List<String> content(Path outside) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(outside)) {
      for (Path file : files.filter(f -> !f.equals(outside)).sorted().toList()) {
        found.add(
            outside.relativize(file)
                + (Files.isRegularFile(file) ? "=" + Files.readString(file) : ""));
      }
    }
    return found;
  }
}
