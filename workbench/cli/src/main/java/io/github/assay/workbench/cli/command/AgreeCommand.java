package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.agree.AgreementReport;
import io.github.assay.corpus.agree.CorpusAgreement;
import io.github.assay.corpus.eval.Finding;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
      "  assay agree talks --json                 with every document, for programs"
    })
final class AgreeCommand extends Base {

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

  @Option(names = "--json", description = "Write JSON, with everything.")
  boolean json;

  @Override
  public Integer call() throws AssayException {
    SortedMap<Finding.Kind, Integer> findings = new TreeMap<>();
    AgreementReport report =
        new CorpusAgreement(
                Corpus.open(directory),
                finding -> {
                  findings.merge(finding.kind(), 1, Integer::sum);
                  if (finding.kind() != Finding.Kind.SINGLE) {
                    err().println(Findings.label(finding.kind()) + ": " + finding.message());
                  }
                })
            .measure(
                new LinkedHashSet<>(annotators),
                LayerNames.find(types, spec),
                Math.max(0, disputed));
    if (json) {
      ObjectNode result = AgreementTable.json(report);
      ObjectNode counts = result.putObject("findings");
      findings.forEach((kind, n) -> counts.put(Findings.label(kind), n));
      out().println(result.toPrettyString());
    } else {
      print(report, findings);
    }
    return findings.containsKey(Finding.Kind.UNREADABLE) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private void print(AgreementReport report, SortedMap<Finding.Kind, Integer> findings) {
    StringBuilder heading = new StringBuilder();
    heading
        .append(directory)
        .append(": ")
        .append(report.overall().documents())
        .append(" documents by ")
        .append(String.join(", ", report.overall().annotators()));
    findings.forEach(
        (kind, n) -> heading.append("; ").append(n).append(' ').append(Findings.label(kind)));
    out().println(heading);
    out().println();
    AgreementTable.lines(report.overall()).forEach(out()::println);
    out().println();
    AgreementTable.summary("pair", report.pairs()).forEach(out()::println);
    if (report.curve().size() > 1) {
      out().println();
      AgreementTable.summary("over time", report.curve()).forEach(out()::println);
    }
    if (documents) {
      out().println();
      AgreementTable.summary("document", report.documents()).forEach(out()::println);
    }
    if (!report.disputed().isEmpty()) {
      out().println();
      out().println("most disputed:");
      report.disputed().forEach(p -> AgreementTable.lines(p).forEach(out()::println));
    }
  }
}
