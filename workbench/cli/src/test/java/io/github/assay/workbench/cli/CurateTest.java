package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Curates the two annotators of the sample corpus and compares with its gold. */
class CurateTest {

  @TempDir Path dir;
  private Path corpus;

  @BeforeEach
  void importSample() {
    corpus = dir.resolve("talks");
    Run.ok("new", corpus);
    Run.ok("import", corpus, Run.SAMPLE.resolve("ceasefire-talks.html"));
    for (String name : List.of("anna", "ben", "gold")) {
      Path annotations = Run.SAMPLE.resolveSibling("annotations").resolve(name);
      Run.ok("import", corpus, annotations.resolve("ceasefire-talks.json"), "--layer", name);
    }
  }

  @Test
  void takesWhatBothAgreeOnAndListsTheRest() throws Exception {
    Run run = Run.ok("curate", corpus, "--to", "merged", "--auto", "--list");
    assertTrue(run.out().contains(" 0 on which all agree, "), run.out());
    assertTrue(run.out().contains("anna: "), run.out());
    JsonNode scores =
        new ObjectMapper()
            .readTree(Run.ok("evaluate", corpus, "--layer", "merged", "--json").out())
            .at("/systems/0/allTypes/exact");
    assertTrue(scores.path("P").asDouble() > 0.95, "what both marked alike is gold: " + scores);
    assertTrue(scores.path("R").asDouble() > 0.4, scores.toString());
  }

  @Test
  void saysInALineADocumentWhatIsLeftAndCountsTheResultAsNoAnnotator() {
    Run.ok("import", corpus, Run.SAMPLE.resolve("data-breach.txt"));
    String agreement = Run.ok("agree", corpus).out();
    Run run = Run.ok("curate", corpus, "--to", "merged", "--auto");
    assertTrue(run.out().lines().count() == 2, run.out());
    assertTrue(run.out().contains("; --list shows them"), run.out());
    assertEquals(agreement, Run.ok("agree", corpus).out());
  }

  @Test
  void decidesAnItemAndKeepsThatOverRuns() {
    String before = Run.ok("curate", corpus, "--to", "merged", "--auto", "--list").out();
    String item =
        before
            .lines()
            .filter(l -> l.startsWith("  anna/"))
            .findFirst()
            .orElseThrow()
            .split(" +")[1];
    Run.ok("curate", corpus, "--to", "merged", "--decide", "ceasefire-talks:" + item + "=neither");
    String after = Run.ok("curate", corpus, "--to", "merged", "--list").out();
    assertEquals(left(before) - 1, left(after));
    assertTrue(
        after.lines().noneMatch(l -> l.startsWith("  " + item + " ")), "it is listed no more");
    assertTrue(
        Run.ok("lint", corpus, "--layer", "merged", "--severity", "error")
            .err()
            .contains(" 0 error"));
  }

  @Test
  void takesOtherWordsByTheirOffsetsAndRefusesSuchBehindTheText() {
    String item =
        Run.ok("curate", corpus, "--to", "merged", "--documents", "ceasefire-talks")
            .out()
            .lines()
            .filter(l -> l.startsWith("  anna/"))
            .findFirst()
            .orElseThrow()
            .split(" +")[1];
    String decision = "ceasefire-talks:" + item + "=";
    Run.ok("curate", corpus, "--to", "merged", "--decide", decision + "3..9+12..20");
    Run behind = Run.of("curate", corpus, "--to", "merged", "--decide", decision + "3..999999");
    assertEquals(ExitCode.FINDINGS, behind.code());
    assertTrue(behind.err().contains("ends at 999999, but the text has"), behind.err());
  }

  @Test
  void showsAnAnnotatorWhatBecameOfHerWork() {
    Run run = Run.ok("curate", corpus, "--changes", "ben");
    assertTrue(run.out().contains("      ben: "), run.out());
    assertTrue(run.out().contains("      gold: "), run.out());
  }

  @Test
  void namesAnItemThatIsNotThereAndDocumentsThatWait() {
    Run run = Run.of("curate", corpus, "--decide", "ceasefire-talks:anna/zz=ben");
    assertEquals(ExitCode.FINDINGS, run.code());
    assertTrue(run.err().contains("ceasefire-talks has no item anna/zz"), run.err());
    Run waiting = Run.ok("curate", corpus, "--layers", "anna,carl");
    assertTrue(waiting.err().contains("ceasefire-talks has no layer of carl"), waiting.err());
    assertEquals(ExitCode.USAGE, Run.of("curate", corpus, "--decide", "nonsense").code());
  }

  private static int left(String out) {
    String last = out.strip().lines().reduce((a, b) -> b).orElseThrow();
    return Integer.parseInt(last.replaceFirst(".* (\\d+) left to decide.*", "$1"));
  }
}
