package io.github.assay.workbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchExtractCommandTest {

  private static final String PROSE =
      "The minister said on Monday that the bridge would be closed for repairs until next spring.";

  @TempDir Path shared;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void measuresTextAndMetadataOfASet() throws Exception {
    Path set = Files.createDirectories(shared.resolve("articles/zyte-own/html")).getParent();
    try (OutputStream page =
        new GZIPOutputStream(Files.newOutputStream(set.resolve("html/a.html.gz")))) {
      page.write(
          ("<html><body><h1>Bridge closed until spring</h1><p>" + PROSE + "</p></body></html>")
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        set.resolve("truth.json"),
        "{\"a\":{\"body\":\""
            + PROSE
            + "\",\"title\":\"BRIDGE closed until spring!\",\"date\":\"2020-01-01\"}}");
    assertEquals(
        ExitCode.OK, run("bench", "extract", "--shared", shared.toString(), "--set", "zyte-own"));
    assertTrue(out.toString().contains("1 pages, P 1.000, R 1.000, F1 1.000"), out.toString());
    assertTrue(out.toString().contains("title 1.000 of 1, author -, date 0.000 of 1"));
    assertTrue(out.toString().contains("times a parse"));
  }

  @Test
  void saysWhereItLooksForThePages() {
    assertEquals(ExitCode.FAILED, run("bench", "extract", "--shared", shared.toString()));
    assertTrue(err.toString().contains("--shared"), err.toString());
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
  }
}
