package io.github.assay.workbench.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.lint.Finding;
import io.github.assay.corpus.lint.Rule;
import io.github.assay.corpus.lint.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemListTest {

  private static final String TEXT = "Talks are impossible without a ceasefire.";

  private final ProblemList list = new ProblemList();

  @Test
  void replacesWhatWasFoundInADocument() {
    list.put("b", List.of(row("b", Severity.ERROR, "empty")));
    list.put("a", List.of(row("a", Severity.INFO, "odd"), row("a", Severity.WARNING, "long")));
    assertEquals(List.of("odd", "long", "empty"), messages());
    assertEquals("1 error, 1 warning, 1 hint", list.summary());
    list.put("a", List.of());
    assertEquals(List.of("empty"), messages());
    list.keepOnly(Set.of());
    assertEquals("No problems found", list.summary());
  }

  @Test
  void filtersBySeverityAndWords() {
    list.put("a", List.of(row("a", Severity.INFO, "odd"), row("a", Severity.WARNING, "long")));
    list.setFilter(Severity.WARNING, "");
    assertEquals(List.of("long"), messages());
    assertEquals("1 warning, 1 hint \u00b7 1 shown", list.summary());
    list.setFilter(Severity.INFO, "TALKS are");
    assertEquals(2, list.shown().size());
    list.setFilter(Severity.INFO, "ceasefire");
    assertEquals(List.of(), messages());
  }

  @Test
  void namesThePlaceOnlyWhereItIsInTheText() {
    assertEquals("Claim \u201cTalks are\u201d", row("a", Severity.INFO, "odd").where());
    Finding outside =
        new Finding(rule(Severity.ERROR), "a", "gold", "Claim", "c", 7, 99, "", Optional.empty());
    assertEquals("Claim", ProblemRow.of(outside, TEXT).where());
    Finding whole =
        new Finding(rule(Severity.ERROR), "a", "gold", "", "", -1, -1, "", Optional.empty());
    assertEquals("whole document", ProblemRow.of(whole, TEXT).where());
  }

  private List<String> messages() {
    return list.shown().stream().map(r -> r.finding().message()).toList();
  }

  private static ProblemRow row(String document, Severity severity, String message) {
    return ProblemRow.of(
        new Finding(
            rule(severity), document, "gold", "Claim", "c1", 0, 9, message, Optional.empty()),
        TEXT);
  }

  private static Rule rule(Severity severity) {
    return new Rule("A900", "t", severity, "m", "mend it", "none", "", (s, f) -> {});
  }
}
