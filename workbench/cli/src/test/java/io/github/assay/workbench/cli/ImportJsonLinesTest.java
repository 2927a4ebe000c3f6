package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.store.Corpus;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON Lines come in verbatim, and one bad line costs that line alone. */
class ImportJsonLinesTest {

  @TempDir Path folder;

  @Test
  void aBadLineIsNamedAndTheOthersComeIn() throws Exception {
    Path corpus = folder.resolve("corpus");
    Path lines = folder.resolve("mixed.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"one","text":"Rain fell."}
        {"id":"two","text":"Rain fell.","spans":[{"type":"Claim","begin":4,"end":99,"id":"c"}]}
        {"id":"three","text":"Rain fell 🌧 again."}
        """,
        StandardCharsets.UTF_8);
    Run.ok("new", corpus);
    Run run = Run.of("import", corpus, lines);
    assertEquals(ExitCode.FINDINGS, run.code());
    assertTrue(run.err().contains("mixed.jsonl, line 2"), run.err());
    assertTrue(run.out().contains("imported 2 documents, 1 failed"), run.out());
    assertEquals(
        "Rain fell 🌧 again.", Corpus.open(corpus).read("three", Corpus.INITIAL).document().text());
  }
}
