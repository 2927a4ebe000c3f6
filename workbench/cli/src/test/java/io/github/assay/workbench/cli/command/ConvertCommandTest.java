package io.github.assay.workbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file;

  @BeforeEach
  void oneGoodLineAndOneBad() throws Exception {
    file = directory.resolve("a.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a1","text":"He said so.","spans":[{"id":"s","type":"Source","begin":0,"end":2}],"links":[]}
        rubbish
        """);
  }

  @Test
  void writesTheGoodDocumentsAndNamesTheBad() {
    Path target = directory.resolve("conll");
    assertEquals(
        ExitCode.FINDINGS,
        run("convert", file.toString(), "--format", "conll", "--output", target.toString()));
    assertTrue(Files.exists(target.resolve("a1.conll")));
    assertTrue(err.toString().contains("line 2"), err.toString());
    assertTrue(err.toString().contains("not in conll: a1: 1 spans'"), err.toString());
  }

  @Test
  void annotatesJsonLinesIntoAnXmiFolderThatLintReads() {
    Path target = directory.resolve("xmi");
    run(
        "annotate",
        file.toString(),
        "--pipeline",
        "rules",
        "--to",
        "xmi",
        "--output",
        target.toString());
    assertTrue(Files.exists(target.resolve("TypeSystem.xml")), err.toString());
    assertTrue(Files.exists(target.resolve("a1.xmi")), err.toString());
    assertEquals(ExitCode.OK, run("lint", target.toString()), out.toString());
  }

  @Test
  void namesTheFormatsWhereThereIsNoSuch() {
    String target = directory.resolve("x").toString();
    assertEquals(
        ExitCode.FAILED, run("convert", file.toString(), "--format", "pdf", "--output", target));
    assertTrue(
        err.toString().contains("brat, cas-json, conll, jsonl, webanno, xmi"), err.toString());
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
  }
}
