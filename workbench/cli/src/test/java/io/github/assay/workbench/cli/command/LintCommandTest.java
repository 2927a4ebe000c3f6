package io.github.assay.workbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
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

class LintCommandTest {

  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Corpus corpus;

  @BeforeEach
  void aSourceWithASpaceAtItsEdge() throws Exception {
    corpus = Corpus.create(directory.resolve("talks"), "Talks", "en");
    AnnotatedDocument plain = AnnotatedDocument.of("a1", "He said so.");
    corpus.add(plain, "a1.txt", new byte[] {1});
    Span span = Span.of("s1", Layer.SOURCE, 0, 3, Provenance.manual("anna"));
    corpus.save("a1", "anna", plain.withAnnotations(List.of(span), List.of()), Corpus.ABSENT);
  }

  @Test
  void namesDocumentLayerSpanPlaceAndRemedyAndEndsWithOne() {
    assertEquals(ExitCode.FINDINGS, run("lint", corpus.directory().toString()));
    assertTrue(out.toString().contains("a1/anna: Source s1 at 0..3: A201 error: "), out.toString());
    assertTrue(out.toString().contains("; trim the span"), out.toString());
  }

  @Test
  void makesTheSafeRepairAndKeepsTheVersionBefore() throws Exception {
    assertEquals(ExitCode.OK, run("lint", corpus.directory().toString(), "--fix"));
    assertEquals(2, corpus.read("a1", "anna").document().spans().get(0).end());
    assertEquals(1, corpus.history("a1", "anna").size());
    assertTrue(err.toString().contains("mended: a1/anna: Source s1"), err.toString());
  }

  @Test
  void failsOnWarningsWhereToldTo() {
    run("lint", corpus.directory().toString(), "--fix");
    assertEquals(
        ExitCode.FINDINGS, run("lint", corpus.directory().toString(), "--fail-on", "warning"));
  }

  @Test
  void namesALayerThatCannotBeReadAndGoesOn() throws Exception {
    Files.writeString(corpus.directory().resolve("documents/a1/initial.xmi"), "rubbish");
    assertEquals(ExitCode.FINDINGS, run("lint", corpus.directory().toString(), "--json"));
    assertTrue(out.toString().contains("\"rule\":\"A001\""), out.toString());
    assertTrue(err.toString().contains("2 layers checked"), err.toString());
  }

  @Test
  void mendsOnlyWhereThereIsAHistory() throws Exception {
    Path file = directory.resolve("a.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"text\":\"x\",\"spans\":[],\"links\":[]}\n");
    assertEquals(ExitCode.USAGE, run("lint", file.toString(), "--fix"));
    assertEquals(ExitCode.OK, run("lint", file.toString()));
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
  }
}
