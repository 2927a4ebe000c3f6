package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.agree.AgreementReport;
import io.github.assay.corpus.agree.CorpusAgreement;
import io.github.assay.corpus.eval.Finding;
import io.github.assay.corpus.eval.FindingLog;
import io.github.assay.corpus.report.AgreementHtml;
import io.github.assay.corpus.report.AgreementJson;
import io.github.assay.corpus.report.ReportFile;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how far the annotators of a corpus agree. */
@Command(
    name = "agree",
    description = {
      "Measure how far a corpus's annotators agree, by layer, link and feature: share of equal"
          + " judgements, Cohen's and Fleiss' kappa, Krippendorff's alpha (nominal over words, and"
          + " unitizing: alphaU), and pairwise F1 (exact, lenient, token).",
      "Every layer but the initial one, the suggestions and gold is an annotator's. Suggestions"
          + " that nobody has reviewed and rejected spans do not count. docs/evaluation.md defines the figures."
    },
    footer = {
      "  assay agree talks",
      "  assay agree talks --annotators anna,ben --types Claim,Source",
      "  assay agree talks --report talks.html    for readers, in a browser",
      "  assay agree talks --json                 with every document, for programs"
    })
final class AgreeCommand extends Base {

  private static final int FINDINGS_KEPT = 100;

  @Parameters(paramLabel = "DIR", description = "The corpus.")
  Path directory;

  @Option(
      names = "--annotators",
      split = ",",
      paramLabel = "NAME",
      description = "Annotators that count; by default all.")
  List<String> annotators = List.of();

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "Types to look at; by default all.")
  List<String> types = List.of();

  @Option(
      names = "--disputed",
      paramLabel = "N",
      defaultValue = "10",
      description = "List the N most disputed passages; by default ${DEFAULT-VALUE}.")
  int disputed;

  @Option(names = "--documents", description = "Also a line for each document.")
  boolean documents;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write a report for readers: one HTML file with charts and passages.")
  Path report;

  @Option(names = "--json", description = "Write JSON, with everything.")
  boolean json;

  @Override
  public Integer call() throws AssayException {
    FindingLog findings = new FindingLog(FINDINGS_KEPT);
    AgreementReport agreement =
        new CorpusAgreement(
                Corpus.open(directory),
                finding -> {
                  findings.accept(finding);
                  if (finding.kind() != Finding.Kind.SINGLE) {
                    err().println(finding.kind().label() + ": " + finding.message());
                  }
                })
            .measure(
                new LinkedHashSet<>(annotators),
                LayerNames.find(types, spec),
                Math.max(0, disputed));
    if (report != null) {
      ReportFile.write(report, AgreementHtml.of(agreement, directory + ": agreement", findings));
    }
    if (json) {
      ObjectNode result = AgreementJson.of(agreement);
      ObjectNode counts = result.putObject("findings");
      findings.total().forEach((kind, n) -> counts.put(kind.label(), n));
      out().println(result.toPrettyString());
    } else {
      print(agreement, findings);
    }
    return findings.total().containsKey(Finding.Kind.UNREADABLE) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void print(AgreementReport agreement, FindingLog findings) {
    StringBuilder heading = new StringBuilder();
    heading
        .append(directory)
        .append(": ")
        .append(agreement.overall().documents())
        .append(" documents by ")
        .append(String.join(", ", agreement.overall().annotators()));
    findings
        .total()
        .forEach((kind, n) -> heading.append("; ").append(n).append(' ').append(kind.label()));
    out().println(heading);
    out().println();
    AgreementTable.lines(agreement.overall()).forEach(out()::println);
    out().println();
    AgreementTable.summary("pair", agreement.pairs()).forEach(out()::println);
    if (agreement.curve().size() > 1) {
      out().println();
      AgreementTable.summary("over time", agreement.curve()).forEach(out()::println);
    }
    if (!agreement.anchoring().isEmpty()) {
      out().println();
      AgreementTable.anchoring(agreement.anchoring()).forEach(out()::println);
    }
    if (documents) {
      out().println();
      AgreementTable.summary("document", agreement.documents()).forEach(out()::println);
    }
    if (!agreement.disputed().isEmpty()) {
      out().println();
      out().println("most disputed:");
      agreement.disputed().forEach(p -> AgreementTable.lines(p).forEach(out()::println));
    }
  }
}
