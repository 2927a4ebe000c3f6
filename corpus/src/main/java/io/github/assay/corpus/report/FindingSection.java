package io.github.assay.corpus.report;

import io.github.assay.corpus.eval.Finding;
import io.github.assay.corpus.eval.FindingLog;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What could not be compared as it is, counted and named. */
final class FindingSection {

  private FindingSection() {}

  /** The counts in one line. Example: "2 missing, 1 text differs". */
  static String summary(FindingLog findings) {
    return findings.total().isEmpty()
        ? "nothing"
        : findings.total().entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().label())
            .collect(Collectors.joining(", "));
  }

  /** A section where there are findings. */
  static void write(ReportPage page, FindingLog findings) {
    if (findings.total().isEmpty()) {
      return;
    }
    Element section = page.section("findings", "Not compared as it is");
    int all = findings.total().values().stream().mapToInt(Integer::intValue).sum();
    if (all > findings.first().size()) {
      section
          .appendElement("p")
          .text("The first %d of %d.".formatted(findings.first().size(), all));
    }
    ReportTable table =
        new ReportTable(
            section, "Findings", List.of("document", "side", "kind", "message"), List.of());
    for (Finding finding : findings.first()) {
      table.row(finding.document(), finding.side(), finding.kind().label(), finding.message());
    }
  }
}
