package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of a small gold file, whose table was made by another scorer, and what goes wrong. */
class EvaluateTest {

  private static final Path FILES = Run.ROOT.resolve("workbench/cli/src/test/resources/evaluate");
  private static final Path GOLD = FILES.resolve("gold.jsonl");
  private static final Path PRED = FILES.resolve("pred.jsonl");

  @TempDir Path dir;

  /** The first table without trailing space, and without what other scorers do not have. */
  static List<String> table(String out) {
    return out.lines()
        .dropWhile(l -> !l.startsWith("kind"))
        .takeWhile(l -> !l.isBlank())
        .filter(l -> !l.startsWith("link  whole"))
        .map(String::stripTrailing)
        .toList();
  }

  @Test
  void printsWhatAnotherScorerPrintsForWholeAnnotations() throws Exception {
    Run run = Run.ok("evaluate", GOLD, PRED);
    assertEquals(Files.readAllLines(FILES.resolve("whole.txt")), table(run.out()));
    assertTrue(run.err().contains("gold has b but there is no prediction"), run.err());
  }

  @Test
  void printsWhatAnotherScorerPrintsForSingleFragments() throws Exception {
    assertEquals(
        Files.readAllLines(FILES.resolve("fragments.txt")),
        table(Run.ok("evaluate", "--fragments", GOLD, PRED).out()));
  }

  @Test
  void scoresGoldAgainstItselfWithFullMarks() {
    Run run = Run.ok("evaluate", GOLD, GOLD);
    table(run.out()).stream()
        .skip(1)
        .forEach(line -> assertTrue(line.contains("100.0"), run.out()));
  }

  @Test
  void namesAndCountsWhatCannotBeCompared() throws Exception {
    String first = Files.readAllLines(PRED).get(0);
    Path bad = dir.resolve("bad.jsonl");
    Files.writeString(
        bad,
        String.join(
            "\n",
            first,
            first,
            "{\"id\":\"b\",\"text\":\"Another text.\"}",
            "{\"id\":\"z\",\"text\":\"Not in gold.\"}",
            "no JSON",
            ""));
    Run run = Run.of("evaluate", GOLD, bad);
    assertEquals(ExitCode.FINDINGS, run.code(), run.out() + run.err());
    assertAll(
        () -> assertTrue(run.err().contains("duplicate: a second prediction has the id a")),
        () -> assertTrue(run.err().contains("text differs: b: the prediction is of another")),
        () -> assertTrue(run.err().contains("extra: there is a prediction for z")),
        () -> assertTrue(run.err().contains("unreadable: prediction: " + bad + ", line 5")),
        () ->
            assertTrue(
                run.out()
                    .contains("2 documents, 1 extra, 1 duplicate, 1 text differs, 1 unreadable"),
                run.out()),
        () ->
            assertEquals(
                Files.readAllLines(FILES.resolve("whole.txt")),
                table(run.out()),
                "the sound document is scored as if the others were not there"));
  }

  @Test
  void takesGoldForAPartWhenAsked() throws Exception {
    Path part = dir.resolve("part.jsonl");
    Files.writeString(part, Files.readAllLines(GOLD).get(0) + "\n");
    assertEquals(ExitCode.FINDINGS, Run.of("evaluate", part, GOLD).code());
    assertEquals(ExitCode.OK, Run.of("evaluate", "--subset", part, GOLD).code());
  }

  @Test
  void writesJsonForPrograms() {
    Run run = Run.ok("evaluate", "--json", "--types", "Claim", GOLD, PRED);
    assertTrue(run.out().contains("\"span/Claim/exact\""), run.out());
  }

  @Test
  void comparesSystemsWithIntervalsAndCorrectedProbabilities() {
    Run run = Run.ok("evaluate", GOLD, PRED, GOLD, "--bootstrap", "200", "--seed", "7");
    assertTrue(run.out().contains("95% CI of F1"), run.out());
    assertTrue(run.out().contains(PRED + " less " + GOLD), run.out());
    assertEquals(
        run.out(),
        Run.ok("evaluate", GOLD, PRED, GOLD, "--bootstrap", "200", "--seed", "7").out(),
        "the same seed gives the same figures");
  }

  @Test
  void breaksFiguresDownAndNamesErrors() {
    Run run = Run.ok("evaluate", GOLD, PRED, "--by", "zone,origin", "--errors");
    assertTrue(run.out().contains("by zone"), run.out());
    assertTrue(run.out().contains("human:imported"), run.out());
    assertTrue(run.out().contains("missed"), run.out());
    assertTrue(run.out().contains("gold \\ pred"), run.out());
    assertEquals(ExitCode.USAGE, Run.of("evaluate", GOLD, PRED, "--by", "colour").code());
  }

  @Test
  void writesATableForSpreadsheets() throws Exception {
    Path csv = dir.resolve("out.csv");
    Run.ok("evaluate", GOLD, PRED, "--csv", csv);
    List<String> lines = Files.readAllLines(csv);
    assertTrue(lines.get(0).startsWith("system,facet,value,kind,type,metric,precision"));
    assertTrue(lines.stream().allMatch(l -> l.split(",", -1).length == 13), lines.toString());
  }

  @Test
  void refusesATypeThatDoesNotExist() {
    Run run = Run.of("evaluate", "--types", "Clam", GOLD, PRED);
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("there are Claim, Precondition, Source, Cue"), run.err());
  }

  @Test
  void writesAReportForReaders() throws Exception {
    Path report = dir.resolve("report.html");
    Run.ok("evaluate", GOLD, PRED, "--report", report);
    String html = Files.readString(report);
    assertTrue(html.contains("F1 by type and metric"), html);
    assertTrue(html.contains("gold has b but there is no prediction"), html);
    Run run = Run.of("evaluate", GOLD, PRED, "--report", dir);
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("cannot be written"), run.err());
  }

  @Test
  void namesATypeThatIsUnknown() throws Exception {
    Path bad = dir.resolve("bad.jsonl");
    Files.writeString(bad, Files.readString(PRED).replaceFirst("\"Claim\"", "\"Person\""));
    Run run = Run.of("evaluate", GOLD, bad);
    assertEquals(ExitCode.FINDINGS, run.code(), run.out() + run.err());
    assertTrue(run.err().contains("unreadable: prediction: " + bad + ", line 1"), run.err());
    assertTrue(run.err().contains("Person"), run.err());
    assertTrue(run.out().contains("1 unreadable"), run.out());
  }
}
