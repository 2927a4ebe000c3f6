package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a slip of the keyboard is told. */
class MisspeltTest {

  @TempDir Path folder;
  private String talks;

  @BeforeEach
  void importOnePage() throws Exception {
    talks = folder.resolve("talks").toString();
    Path page = folder.resolve("ceasefire.txt");
    Files.writeString(
        page,
        "The Post\n\nTalks go on\n\n"
            + "The talks will go on unless the minister leaves, aides said on Monday. ".repeat(4));
    assertEquals(ExitCode.OK, Run.of("new", talks).code());
    assertEquals(ExitCode.OK, Run.of("import", talks, page.toString()).code());
  }

  @Test
  void nameOfADocument() {
    Run run = Run.of("history", talks, "ceasfire", "gold");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(
        run.err().contains("no document \"ceasfire\" in " + talks + "; it has ceasefire"),
        run.err());
  }

  @Test
  void nameOfALayer() {
    Run run = Run.of("history", talks, "ceasefire", "glod");
    assertTrue(
        run.err().contains("layer glod of ceasefire was never saved more than once"), run.err());
    assertTrue(run.err().contains("its layers are initial"), run.err());
  }

  @Test
  void nameOfALayerToScore() {
    Run run = Run.of("evaluate", talks, "--layer", "nobody");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(
        run.err()
            .contains("no document of " + talks + " has a layer \"nobody\"; there are initial"),
        run.err());
  }

  @Test
  void idsOfThePredictions() throws Exception {
    Path gold = folder.resolve("gold.jsonl");
    Path predictions = folder.resolve("predictions.jsonl");
    Files.writeString(gold, "{\"id\": \"a\", \"text\": \"One.\"}\n");
    Files.writeString(predictions, "{\"id\": \"pages/a.html\", \"text\": \"One.\"}\n");
    Run run = Run.of("evaluate", gold, predictions);
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(
        run.err().contains("gold has \"a\" and the predictions have \"pages/a.html\""), run.err());
  }

  @Test
  void nameOfACorpus() {
    Run run = Run.of("annotate", folder.resolve("tolks").toString());
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("tolks does not exist"), run.err());
  }

  @Test
  void nameOfACommand() {
    Run run = Run.of("anotate", talks);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("there is no command \"anotate\""), run.err());
    assertTrue(run.err().contains("assay annotate"), run.err());
  }

  @Test
  void nameOfAnOptionIsToldInAFewLines() {
    Run run = Run.of("annotate", talks, "--pipelin", "rules");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("'--pipelin'"), run.err());
    assertTrue(run.err().contains("see assay annotate --help"), run.err());
    assertTrue(run.err().lines().count() <= 3, run.err());
  }

  @Test
  void importingTwiceIsCountedApart() {
    Run run = Run.of("import", talks, folder.resolve("ceasefire.txt").toString());
    assertEquals("imported 0 documents, 1 were there already, 0 failed\n", run.out());
  }
}
