package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.eval.Evaluation;
import io.github.assay.corpus.eval.EvaluationOptions;
import io.github.assay.corpus.eval.EvaluationResult;
import io.github.assay.corpus.eval.Facet;
import io.github.assay.corpus.eval.Finding;
import io.github.assay.corpus.eval.FindingLog;
import io.github.assay.corpus.eval.SystemResult;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.report.EvaluationCsv;
import io.github.assay.corpus.report.EvaluationHtml;
import io.github.assay.corpus.report.EvaluationJson;
import io.github.assay.corpus.report.ReportFile;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores annotations against gold. */
@Command(
    name = "evaluate",
    description = {
      "Score annotations against gold: precision, recall and F1 by type, micro over documents.",
      "All sides are a corpus, JSON Lines, or a folder of XMI; documents are paired by id."
          + " Of one corpus alone, its layers are compared. Several PRED are compared with each"
          + " other.",
      "Metrics: exact; exact~ without edge punctuation; lenient, paired one to one by overlap; iou;"
          + " token; char; J, CofeNet's Jaccard. docs/evaluation.md defines them."
    },
    footer = {
      "  assay evaluate gold.jsonl predictions.jsonl",
      "  assay evaluate talks                                 suggestions against gold",
      "  assay evaluate talks --layer anna,ben --types Claim  annotators against gold",
      "  assay evaluate gold.jsonl a.jsonl b.jsonl --errors   two systems, and their errors",
      "  assay evaluate talks --report talks.html             for readers, in a browser"
    })
final class EvaluateCommand extends Base {

  private static final int RESAMPLES = 1000;
  private static final int FINDINGS_KEPT = 100;
  private static final int EXAMPLES = 3;
  private static final int EXAMPLES_IN_REPORT = 20;

  @Parameters(index = "0", paramLabel = "GOLD", description = "The right annotations.")
  Path gold;

  @Parameters(
      index = "1..*",
      paramLabel = "PRED",
      description = "Annotations to judge; without any, GOLD's own --layer, a corpus.")
  List<Path> predictions = List.of();

  @Option(
      names = "--gold-layer",
      paramLabel = "NAME",
      defaultValue = Corpus.GOLD,
      description = "Layer of GOLD where that is a corpus; by default ${DEFAULT-VALUE}.")
  String goldLayer;

  @Option(
      names = "--layer",
      split = ",",
      paramLabel = "NAME",
      defaultValue = Corpus.SUGGESTIONS,
      description = "Layers of PRED where that is a corpus; by default ${DEFAULT-VALUE}.")
  List<String> layers;

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "Types to score; by default all that occur.")
  List<String> types = List.of();

  @Option(
      names = "--fragments",
      description = "Take every fragment for an annotation of its own; links are not scored.")
  boolean fragments;

  @Option(
      names = "--subset",
      description = "Gold is a part of what was annotated: other documents are no finding.")
  boolean subset;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description =
          "Resample the documents N times for 95%% intervals of F1, and shuffle systems as often"
              + " for p-values; by default 0, with several PRED 1000.")
  Integer resamples;

  @Mixin SeedOption chance;

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "FACET",
      converter = FacetName.class,
      description = "Also by publisher, zone, quotation, origin or confidence.")
  List<Facet> facets = List.of();

  @Option(names = "--errors", description = "Also count the errors by kind, with examples.")
  boolean errors;

  @Option(
      names = "--examples",
      paramLabel = "N",
      description = "Keep N examples of each kind of error and type; by default 3, in a report 20.")
  Integer examples;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Also write a report for readers: one HTML file with charts and errors in context.")
  Path report;

  @Option(names = "--csv", paramLabel = "FILE", description = "Also write a table as CSV.")
  Path csv;

  @Option(names = "--json", description = "Write JSON, with everything.")
  boolean json;

  private final FindingLog findings = new FindingLog(FINDINGS_KEPT);

  @Override
  public Integer call() throws AssayException {
    Set<Layer> compared = LayerNames.find(types, spec);
    Map<String, DocumentStream> systems = new LinkedHashMap<>();
    List<DocumentStream> opened = new ArrayList<>();
    try {
      DocumentStream right = DocumentStream.open(gold, goldLayer);
      opened.add(right);
      for (Path prediction : predictions.isEmpty() ? List.of(gold) : predictions) {
        for (String layer : Corpus.isAt(prediction) ? layers : layers.subList(0, 1)) {
          requireLayer(prediction, layer);
          DocumentStream stream = DocumentStream.open(prediction, layer);
          opened.add(stream);
          systems.put(name(prediction, layer, systems), stream);
        }
      }
      EvaluationResult result = evaluate(right, systems, compared);
      requirePairs(result);
      write(result);
      boolean sound =
          findings.total().keySet().stream().allMatch(kind -> kind == Finding.Kind.MISSING);
      return sound ? ExitCode.OK : ExitCode.FINDINGS;
    } finally {
      for (DocumentStream stream : opened) {
        stream.close();
      }
    }
  }

  /** A misspelt layer would be scored like one that predicts nothing. */
  private static void requireLayer(Path prediction, String layer) throws AssayException {
    if (!Corpus.isAt(prediction)) {
      return;
    }
    Corpus corpus = Corpus.open(prediction);
    Set<String> present = new TreeSet<>();
    for (String id : corpus.documents()) {
      List<String> layers = corpus.layers(id);
      if (layers.contains(layer)) {
        return;
      }
      present.addAll(layers);
    }
    throw new AssayException(
        "no document of %s has a layer \"%s\"; there are %s: name one with --layer, or make"
                .formatted(
                    prediction, layer, present.isEmpty() ? "none" : String.join(", ", present))
            + " suggestions with assay annotate");
  }

  /** Tells a system that failed everywhere from one whose documents are called otherwise. */
  private void requirePairs(EvaluationResult result) throws AssayException {
    for (SystemResult system : result.systems()) {
      List<Finding> ofSystem =
          findings.first().stream().filter(f -> f.side().equals(system.name())).toList();
      Optional<String> missing = firstId(ofSystem, Finding.Kind.MISSING);
      Optional<String> extra = firstId(ofSystem, Finding.Kind.EXTRA);
      boolean none =
          findings.of(system.name()).getOrDefault(Finding.Kind.MISSING, 0)
              == system.scores().documents();
      if (none && missing.isPresent() && extra.isPresent()) {
        throw new AssayException(
            "no document of %s is in %s: ids must be the same, but gold has \"%s\" and the predictions have \"%s\""
                .formatted(gold, system.name(), missing.get(), extra.get()));
      }
    }
  }

  private static Optional<String> firstId(List<Finding> findings, Finding.Kind kind) {
    return findings.stream().filter(f -> f.kind() == kind).map(Finding::document).findFirst();
  }

  private String name(Path prediction, String layer, Map<String, DocumentStream> taken) {
    boolean byLayer = predictions.isEmpty() || layers.size() > 1 && Corpus.isAt(prediction);
    String name = byLayer ? layer : prediction.toString();
    String free = name;
    for (int n = 2; taken.containsKey(free); n++) {
      free = name + " (" + n + ")";
    }
    return free;
  }

  private EvaluationResult evaluate(
      DocumentStream right, Map<String, DocumentStream> systems, Set<Layer> compared)
      throws AssayException {
    int samples = resamples != null ? resamples : systems.size() > 1 ? RESAMPLES : 0;
    EvaluationOptions options =
        new EvaluationOptions(compared, fragments, samples, chance.seed, examplesKept());
    boolean same = predictions.isEmpty();
    EvaluationResult result =
        new Evaluation(
                options,
                finding -> {
                  if (finding.kind() != Finding.Kind.EXTRA || !(subset || same)) {
                    findings.accept(finding);
                    err().println(finding.kind().label() + ": " + finding.message());
                  }
                })
            .evaluate(right, systems);
    if (result.documents() == 0) {
      throw new AssayException(
          "%s has no gold to score against%s"
              .formatted(
                  gold,
                  right.without().isEmpty()
                      ? ""
                      : "; no document has the layer \""
                          + goldLayer
                          + "\", name another with --gold-layer"));
    }
    if (!right.without().isEmpty()) {
      err()
          .println(
              "note: %d documents have no layer \"%s\" and are not scored"
                  .formatted(right.without().size(), goldLayer));
    }
    return result;
  }

  private int examplesKept() {
    if (examples != null) {
      return examples;
    }
    return report != null ? EXAMPLES_IN_REPORT : errors || json ? EXAMPLES : 0;
  }

  private void write(EvaluationResult result) throws AssayException {
    if (csv != null) {
      ReportFile.write(csv, String.join("\n", EvaluationCsv.lines(result)) + "\n");
    }
    if (report != null) {
      String title = gold + ": evaluation";
      ReportFile.write(report, EvaluationHtml.of(result, title, findings));
    }
    if (json) {
      ObjectNode node = EvaluationJson.of(result);
      ObjectNode bySide = node.putObject("findings");
      findings
          .counts()
          .forEach(
              (side, counts) -> {
                ObjectNode ofSide = bySide.putObject(side);
                counts.forEach((kind, n) -> ofSide.put(kind.label(), n));
              });
      out().println(node.toPrettyString());
      return;
    }
    for (SystemResult system : result.systems()) {
      out().println(heading(system));
      ScoreTable.lines(system).forEach(out()::println);
      out().println();
      ScoreTable.means(system.scores()).forEach(out()::println);
      facets.forEach(f -> ScoreTable.breakdown(system, f).forEach(out()::println));
      if (errors) {
        ErrorTable.lines(system.errors()).forEach(out()::println);
      }
      out().println();
    }
    ScoreTable.contrasts(result.contrasts()).forEach(out()::println);
  }

  private String heading(SystemResult system) {
    StringBuilder line = new StringBuilder();
    line.append(system.name()).append(": ").append(system.scores().documents());
    line.append(" documents");
    SortedMap<Finding.Kind, Integer> counts = new TreeMap<>(findings.of("gold"));
    findings.of(system.name()).forEach((kind, n) -> counts.merge(kind, n, Integer::sum));
    counts.forEach((kind, n) -> line.append(", ").append(n).append(' ').append(kind.label()));
    return line.toString();
  }
}
