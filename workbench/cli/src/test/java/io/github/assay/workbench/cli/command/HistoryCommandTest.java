package io.github.assay.workbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String corpus;

  @BeforeEach
  void saveTwice() throws Exception {
    corpus = directory.resolve("talks").toString();
    Corpus made = Corpus.create(Path.of(corpus), "Talks", "en");
    made.add(AnnotatedDocument.of("a1", "He said so."), "a1.txt", new byte[] {1});
    String hash = made.save("a1", "anna", document("He"), Corpus.ABSENT);
    made.save("a1", "anna", document("He said"), hash);
  }

  @Test
  void restoresADamagedLayerWithOneCommand() throws Exception {
    Path file = Path.of(corpus, "documents", "a1", "anna.xmi");
    Files.writeString(file, "rubbish");
    assertEquals(ExitCode.OK, run("restore", corpus, "a1", "anna"));
    assertEquals(document("He"), Corpus.open(Path.of(corpus)).read("a1", "anna").document());
    out.getBuffer().setLength(0);
    assertEquals(ExitCode.OK, run("history", corpus, "a1"));
    assertEquals(2, out.toString().lines().count(), out.toString());
  }

  @Test
  void listsVersionsForPrograms() {
    assertEquals(ExitCode.OK, run("history", corpus, "a1", "--json"));
    assertTrue(out.toString().startsWith("{\"layer\":\"anna\",\"version\":1,\"saved\":\"2"));
  }

  @Test
  void saysWhatToDoWhereThereIsNoSuchVersion() {
    assertEquals(ExitCode.FAILED, run("restore", corpus, "a1", "anna", "7"));
    assertTrue(err.toString().contains("assay history"), err.toString());
    assertEquals(ExitCode.FAILED, run("restore", corpus, "a1", "bert"));
  }

  @Test
  void savesWhatACrashLeftUnsaved() throws Exception {
    try (Draft draft = Corpus.open(Path.of(corpus)).edit("a1", "bert", "bert", "anna")) {
      draft.session().perform(Operations.label(Layer.SOURCE, new Range(0, 2)));
    }
    assertEquals(ExitCode.OK, run("recover", corpus));
    assertEquals(2, Corpus.open(Path.of(corpus)).read("a1", "bert").document().spans().size());
    assertEquals(ExitCode.OK, run("recover", corpus));
    assertTrue(out.toString().endsWith("there are no unsaved edits\n"), out.toString());
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
  }

  private static AnnotatedDocument document(String claim) {
    return AnnotatedDocument.of("a1", "He said so.")
        .withAnnotations(
            List.of(Span.of("c", Layer.CLAIM, 0, claim.length(), Provenance.manual("anna"))),
            List.of());
  }
}
