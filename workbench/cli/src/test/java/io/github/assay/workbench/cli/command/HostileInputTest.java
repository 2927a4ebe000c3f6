package io.github.assay.workbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.Extractor;
import io.github.assay.corpus.extract.ZoneChoice;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {

  private static final String PROSE =
      "The minister said on Monday that the bridge would be closed for repairs until next spring.";

  @TempDir Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void readsTheArticleOutOfMalformedHtml() throws Exception {
    Path file =
        write(
            "bad.html",
            "<html><body><div><p>" + PROSE + "<div></p><p <b>" + PROSE + "</i></div><td>x<p>");
    assertTrue(Extractor.extract(file).text(ZoneChoice.BODY).contains(PROSE));
    assertEquals(ExitCode.OK, run("extract", file.toString()));
    assertTrue(out.toString().contains(PROSE), out.toString());
  }

  @Test
  void namesAnEmptyFileAndGoesOnWithTheRest() throws Exception {
    Path empty = write("empty.html", "");
    Path good = write("good.html", page(PROSE));
    assertRefused(empty, "empty.html: the file is empty");
    assertEquals(ExitCode.FINDINGS, run("extract", empty.toString(), good.toString()));
    assertTrue(out.toString().contains(PROSE), out.toString());
    assertTrue(err.toString().contains("empty.html: the file is empty"), err.toString());
  }

  @Test
  void refusesABinaryFileByWhatItIs() throws Exception {
    Path file = directory.resolve("report.html");
    Files.write(file, new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 0, 7, 1});
    assertRefused(file, "is a PDF");
    byte[] noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);
    Files.write(file, noise);
    assertRefused(file, "control characters");
    assertEquals(ExitCode.FINDINGS, run("extract", file.toString()));
    assertTrue(out.toString().isEmpty(), out.toString());
  }

  @Test
  void readsAnArticleOfTenMegabytes() throws Exception {
    String paragraph = "<p>" + PROSE + "</p>\n";
    Path file = write("long.html", page(paragraph.repeat(10_000_000 / paragraph.length())));
    String text = Extractor.extract(file).text(ZoneChoice.BODY);
    assertTrue(text.length() > 9_000_000, "only " + text.length());
    assertEquals(ExitCode.OK, run("extract", file.toString(), "--to", "text"));
  }

  @Test
  void readsAnArticleNestedFiveHundredLevelsDeep() throws Exception {
    int depth = 512;
    Path file =
        write(
            "deep.html",
            page("<div>".repeat(depth) + "<p>" + PROSE + "</p>" + "</div>".repeat(depth)));
    assertEquals(PROSE, Extractor.extract(file).text(ZoneChoice.BODY));
    assertEquals(ExitCode.OK, run("extract", file.toString()));
  }

  @Test
  void namesAFileWithoutReadPermissionAndTheRemedy() throws Exception {
    Path file = write("secret.html", page(PROSE));
    assumeTrue(file.toFile().setReadable(false), "skipped: this file system has no permissions");
    if (Files.isReadable(file)) {
      extractWithoutTheRightsOfRoot(file);
    } else {
      assertRefused(file, "no permission to read the file");
      assertEquals(ExitCode.FINDINGS, run("extract", file.toString()));
    }
  }

  /** Root reads any file, so that only a process which has given that right up shows the error. */
  private void extractWithoutTheRightsOfRoot(Path file) throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/setpriv")),
        "skipped: this user may read any file, and there is no setpriv to give that up");
    Path said = directory.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                "/usr/bin/setpriv",
                "--bounding-set=-dac_override,-dac_read_search",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "extract",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertEquals(ExitCode.FINDINGS, process.waitFor(), () -> "see " + said);
    assertTrue(Files.readString(said).contains("no permission to read the file"));
  }

  @Test
  void namesAFileThatCannotBeReadForAnotherReason() throws Exception {
    Path loop = directory.resolve("loop.html");
    Files.createSymbolicLink(loop, loop);
    assertThrows(AssayException.class, () -> Extractor.extract(loop));
    assertFalse(run("extract", loop.toString()) == ExitCode.OK);
    assertTrue(err.toString().contains("loop.html"), err.toString());
  }

  @Test
  void importsWhatIsGoodAmongBadFiles() throws Exception {
    write("pages/empty.html", "");
    write("pages/good.html", page(PROSE));
    Path corpus = directory.resolve("talks");
    Corpus.create(corpus, "Talks", "en");
    assertEquals(
        ExitCode.FINDINGS, run("import", corpus.toString(), directory.resolve("pages").toString()));
    assertEquals(1, Corpus.open(corpus).documents().size());
    assertTrue(err.toString().contains("empty.html"), err.toString());
  }

  private void assertRefused(Path file, String why) {
    AssayException refused = assertThrows(AssayException.class, () -> Extractor.extract(file));
    assertTrue(refused.getMessage().contains(why), refused.getMessage());
  }

  private static String page(String body) {
    return "<!doctype html><html><head><title>Bridge</title></head><body>"
        + body
        + "</body></html>";
  }

  private Path write(String name, String text) throws Exception {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
  }
}
