package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.ChangeSink;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills a process in the middle of edits, four journals at a time.
 *
 * <p>The same edits are made here without a journal. What is brought back must be the document
 * after the last acknowledged edit, or after the one that was begun and not acknowledged.
 */
final class KillWhileEditing implements Battery {

  private static final int MOST_EDITS = 40;
  private static final int LONGEST_WAIT_MILLIS = 10;

  @Override
  public String measure() {
    return "kill -9 while editing with the journal (short form: once)";
  }

  @Override
  public String bar() {
    return "every acknowledged edit is there";
  }

  /** One annotator's work as it should be. */
  private static final class Mirror {
    private final String name;
    private final EditSession session;
    private int made;

    private Mirror(String name, AnnotatedDocument document) {
      this.name = name;
      this.session = new EditSession(document, name, ChangeSink.NONE);
    }

    private void go(int number) throws AssayException {
      while (made < number) {
        Edits.perform(session, made++);
      }
    }
  }

  @Override
  public Outcome run(Setting setting) throws Exception {
    Random random = setting.random(this);
    int kills = setting.amount(1, 200);
    List<String> faults = new ArrayList<>();
    Path directory = setting.folder("edit").resolve("c");
    AnnotatedDocument document =
        Samples.document("a", 100, "").withAnnotations(List.of(), List.of());
    Corpus.create(directory, "c", "en").add(document, "a.txt", new byte[] {1});
    List<Mirror> mirrors = new ArrayList<>();
    for (int i = 0; i < Rivals.WRITERS; i++) {
      mirrors.add(new Mirror("w" + i, document));
    }
    int cut = 0;
    for (int kill = 0; kill < kills && faults.size() < 10; kill++) {
      List<String> arguments = new ArrayList<>(List.of("edit", directory.toString(), "0"));
      mirrors.forEach(m -> arguments.add(String.valueOf(m.made)));
      List<String> lines = new ArrayList<>();
      try (Child child = Child.start(arguments.toArray(String[]::new))) {
        lines.addAll(child.linesUntil(Announced.DONE, 1 + random.nextInt(MOST_EDITS)));
        Thread.sleep(random.nextInt(LONGEST_WAIT_MILLIS));
        lines.addAll(child.kill());
      }
      Announced announced = Announced.of(lines);
      announced.faults().forEach(f -> faults.add("the writer said " + f));
      Corpus corpus = Corpus.open(directory);
      for (Mirror mirror : mirrors) {
        cut += announced.isCut(mirror.name) ? 1 : 0;
        check(corpus, mirror, announced, "kill " + kill, faults);
      }
    }
    int edits = mirrors.stream().mapToInt(m -> m.made).sum();
    return new Outcome(
        "%,d kills cut %,d edits of %,d, %d faults".formatted(kills, cut, edits, faults.size()),
        faults);
  }

  private static void check(
      Corpus corpus, Mirror mirror, Announced announced, String when, List<String> faults)
      throws AssayException {
    int done = Math.max(mirror.made, announced.done(mirror.name));
    try (Draft draft = corpus.edit("a", mirror.name, mirror.name, Corpus.INITIAL)) {
      draft.warning().ifPresent(w -> faults.add(when + ": " + w));
      AnnotatedDocument there = draft.session().document();
      List<String> content = Edits.content(there);
      mirror.go(done);
      boolean isThere = content.equals(Edits.content(mirror.session.document()));
      if (!isThere && announced.isCut(mirror.name)) {
        mirror.go(done + 1);
        isThere = content.equals(Edits.content(mirror.session.document()));
      }
      if (!isThere) {
        faults.add(
            "%s, %s: %d spans and %d links are not what %d edits make"
                .formatted(when, mirror.name, there.spans().size(), there.links().size(), done));
      }
    }
  }
}
