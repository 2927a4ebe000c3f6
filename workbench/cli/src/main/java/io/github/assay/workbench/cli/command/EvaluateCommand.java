package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.eval.DocumentScorer;
import io.github.assay.corpus.eval.Evaluation;
import io.github.assay.corpus.eval.Finding;
import io.github.assay.corpus.eval.Scores;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores annotations against gold. */
@Command(
    name = "evaluate",
    description = {
      "Score annotations against gold: precision, recall and F1 by type, micro over documents.",
      "Both sides are a corpus, JSON Lines, or a folder of XMI; documents are paired by id."
          + " Of one corpus alone, its layers are compared.",
      "Metrics: exact; exact~ without edge punctuation; lenient, paired one to one by overlap; iou;"
          + " token; char; J, CofeNet's Jaccard. docs/evaluation.md defines them."
    },
    footer = {
      "  assay evaluate gold.jsonl predictions.jsonl",
      "  assay evaluate talks                                 suggestions against gold",
      "  assay evaluate talks --layer anna --types Claim      an annotator against gold"
    })
final class EvaluateCommand extends Base {

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
      paramLabel = "NAME",
      defaultValue = "suggestions",
      description = "Layer of PRED where that is a corpus; by default ${DEFAULT-VALUE}.")
  String layer;

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

  @Option(names = "--json", description = "Write JSON.")
  boolean json;

  @Override
  public Integer call() throws AssayException {
    ArrayNode results = new ObjectMapper().createArrayNode();
    boolean sound = true;
    List<Path> judged = predictions.isEmpty() ? List.of(gold) : predictions;
    for (Path prediction : judged) {
      Map<Finding.Kind, Integer> findings = new EnumMap<>(Finding.Kind.class);
      Scores scores = score(prediction, findings);
      sound &= findings.keySet().stream().allMatch(k -> k == Finding.Kind.MISSING);
      if (json) {
        ObjectNode result = results.addObject().put("prediction", prediction.toString());
        result.put("documents", scores.documents());
        ObjectNode counts = result.putObject("findings");
        findings.forEach((k, n) -> counts.put(Findings.label(k), n));
        result.set("scores", ScoreTable.json(scores));
      } else {
        out().println(heading(prediction, scores, findings));
        ScoreTable.lines(scores).forEach(out()::println);
      }
    }
    if (json) {
      out().println(results.toPrettyString());
    }
    return sound ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private Scores score(Path prediction, Map<Finding.Kind, Integer> findings) throws AssayException {
    boolean same = predictions.isEmpty();
    Evaluation evaluation =
        new Evaluation(
            new DocumentScorer(LayerNames.find(types, spec), fragments),
            finding -> {
              if (finding.kind() != Finding.Kind.EXTRA || !(subset || same)) {
                findings.merge(finding.kind(), 1, Integer::sum);
                err().println(Findings.label(finding.kind()) + ": " + finding.message());
              }
            });
    try (DocumentStream right = DocumentStream.open(gold, goldLayer);
        DocumentStream mine = DocumentStream.open(prediction, layer)) {
      Scores scores = evaluation.score(right, mine);
      if (scores.documents() == 0) {
        throw new AssayException(
            "%s has no gold to score against%s"
                .formatted(
                    gold,
                    right.without().isEmpty()
                        ? ""
                        : "; no document has the layer \""
                            + goldLayer
                            + "\", name another with"
                            + " --gold-layer"));
      }
      if (!right.without().isEmpty()) {
        err()
            .println(
                "note: %d documents have no layer \"%s\" and are not scored"
                    .formatted(right.without().size(), goldLayer));
      }
      return scores;
    }
  }

  private static String heading(
      Path prediction, Scores scores, Map<Finding.Kind, Integer> findings) {
    StringBuilder line = new StringBuilder();
    line.append(prediction).append(": ").append(scores.documents()).append(" documents");
    findings.forEach(
        (kind, n) -> line.append(", ").append(n).append(' ').append(Findings.label(kind)));
    return line.toString();
  }
}
