package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.ConflictException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.StoredLayer;
import io.github.assay.corpus.store.XmiReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lets eight writers in two processes save the same layer, each counting in a span of its own. */
final class Rivals implements Battery {

  /** Writers in one process. */
  static final int WRITERS = 4;

  private static final int PROCESSES = 2;
  private static final String TEXT = "All say what they want to say.";

  @Override
  public String measure() {
    return "2 processes × 4 writers on one layer";
  }

  @Override
  public String bar() {
    return "no silent lost update; the loser's copy is kept and named";
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    int saves = setting.amount(10, 1_000);
    Path directory = setting.folder("rivals").resolve("c");
    Corpus corpus = Corpus.create(directory, "c", "en");
    corpus.add(AnnotatedDocument.of("a", TEXT), "a.txt", new byte[] {1});
    List<String> faults = new ArrayList<>();
    long conflicts = 0;
    try (Child first = start(directory, 0, saves);
        Child second = start(directory, WRITERS, saves)) {
      List<String> said = new ArrayList<>(first.rest());
      said.addAll(second.rest());
      for (String line : said) {
        if (line.startsWith("conflicts ")) {
          conflicts += Long.parseLong(line.substring("conflicts ".length()));
        } else {
          faults.add(line);
        }
      }
    }
    AnnotatedDocument end = corpus.read("a", "gold").document();
    for (int writer = 0; writer < PROCESSES * WRITERS; writer++) {
      if (count(end, writer) != saves) {
        faults.add("writer %d counted to %d".formatted(writer, count(end, writer)));
      }
    }
    try (Stream<Path> kept = Files.list(directory.resolve("documents/a/conflicts"))) {
      long copies = kept.count();
      return new Outcome(
          "%,d saves, %,d conflicts, %,d copies kept, %d faults"
              .formatted(PROCESSES * WRITERS * saves, conflicts, copies, faults.size()),
          faults);
    }
  }

  private static Child start(Path directory, int writer, int saves) throws Exception {
    return Child.start(
        "rival", directory.toString(), String.valueOf(writer), String.valueOf(saves));
  }

  /** Counts up in the layer, once a save, beginning again from the file after each conflict. */
  static void write(Corpus corpus, int writer, int saves, Consumer<String> say) throws Exception {
    long conflicts = 0;
    for (int n = 0; n < saves; ) {
      String hash = corpus.hash("a", "gold");
      AnnotatedDocument before = AnnotatedDocument.of("a", TEXT);
      if (!hash.equals(Corpus.ABSENT)) {
        StoredLayer layer = corpus.read("a", "gold");
        before = layer.document();
        hash = layer.hash();
      }
      if (count(before, writer) != n) {
        say.accept("writer %d saved %d and found %d".formatted(writer, n, count(before, writer)));
        return;
      }
      List<Span> spans = new ArrayList<>(before.spans());
      spans.removeIf(s -> s.id().equals("w" + writer));
      Provenance provenance = Provenance.manual("w").withNote(String.valueOf(n + 1));
      spans.add(Span.of("w" + writer, Layer.CLAIM, 0, TEXT.length(), provenance));
      AnnotatedDocument after = before.withAnnotations(spans, before.links());
      try {
        corpus.save("a", "gold", after, hash);
        n++;
      } catch (ConflictException e) {
        conflicts++;
        byte[] kept = Files.readAllBytes(e.keptCopy());
        if (!new XmiReader().read(kept, "kept").document().equals(after)) {
          say.accept("the kept copy is not the loser's: " + e.keptCopy());
        }
      }
    }
    say.accept("conflicts " + conflicts);
  }

  private static int count(AnnotatedDocument document, int writer) {
    return document.span("w" + writer).map(s -> Integer.parseInt(s.provenance().note())).orElse(0);
  }
}
