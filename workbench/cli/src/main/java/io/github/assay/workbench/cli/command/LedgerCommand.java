package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.ledger.Effort;
import io.github.assay.corpus.ledger.LedgerRow;
import io.github.assay.corpus.ledger.SuggestionLedger;
import io.github.assay.corpus.report.Rounded;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what became of suggestions, and the effort that they saved. */
@Command(
    name = "ledger",
    description = {
      "Tell what became of suggestions, by annotator and version, and the effort that they saved.",
      "Effort is counted in decisions: a span by hand takes one for its type and two for each piece;"
          + " a suggestion takes one to be judged, one for each edge that is moved, and one for"
          + " another type or other features. saved = 1 - spent / from scratch. Suggestions that"
          + " nobody decided on count for nothing; links are not counted.",
      "\"reviewed\": the layer was begun from suggestions, and each span says what was done to it."
          + " \"compared\": it was made without them; they are laid beside it."
    },
    footer = {"  assay ledger talks", "  assay ledger talks --layer gold --json"})
final class LedgerCommand extends Base {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ROW = "%-10s %-9s %5s  %-26s %8s %8s %10s %8s %6s %6s %7s %8s %7s";

  @Parameters(paramLabel = "DIR", description = "Folder of the corpus.")
  Path directory;

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "An annotator's name or gold; by default all.")
  String layer = "";

  @Option(names = "--json", description = "One JSON object a row, for programs.")
  boolean json;

  private boolean damaged;

  @Override
  public Integer call() throws AssayException {
    Corpus corpus = Corpus.open(directory);
    List<LedgerRow> rows =
        new SuggestionLedger(
                corpus,
                e -> {
                  damaged = true;
                  err().println("passed over: " + e.getMessage());
                })
            .rows(layer);
    if (rows.isEmpty()) {
      err()
          .println(
              "note: there is no person's layer with suggestions beside it; run `assay annotate`"
                  + " and review what it suggests");
    } else if (!json) {
      out()
          .println(
              ROW.formatted(
                  "layer",
                  "basis",
                  "docs",
                  "annotator",
                  "accepted",
                  "boundary",
                  "relabelled",
                  "rejected",
                  "missed",
                  "open",
                  "spent",
                  "scratch",
                  "saved"));
    }
    for (LedgerRow row : rows) {
      out().println(json ? object(row) : line(row));
    }
    return damaged ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private static String line(LedgerRow row) {
    Effort effort = row.effort();
    return ROW.formatted(
        row.layerName(),
        row.basis().label(),
        row.documents(),
        row.annotator(),
        effort.accepted(),
        effort.boundary(),
        effort.relabelled(),
        effort.rejected(),
        effort.missed(),
        effort.open(),
        effort.spent(),
        effort.scratch(),
        effort.saved().isPresent() ? Rounded.percent(effort.saved().getAsDouble()) + " %" : "–");
  }

  private static String object(LedgerRow row) {
    Effort effort = row.effort();
    ObjectNode node = JSON.createObjectNode();
    node.put("layer", row.layerName());
    node.put("basis", row.basis().label());
    node.put("documents", row.documents());
    node.put("annotator", row.annotator());
    node.put("accepted", effort.accepted());
    node.put("boundary", effort.boundary());
    node.put("relabelled", effort.relabelled());
    node.put("rejected", effort.rejected());
    node.put("missed", effort.missed());
    node.put("open", effort.open());
    node.put("spent", effort.spent());
    node.put("scratch", effort.scratch());
    effort.saved().ifPresentOrElse(s -> node.put("saved", s), () -> node.putNull("saved"));
    return node.toString();
  }
}
