package io.github.assay.workbench.cli.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.eval.Scores;
import io.github.assay.corpus.eval.Tally;
import java.util.ArrayList;
import java.util.List;

/** Scores as lines for people and as JSON for programs. */
final class ScoreTable {

  private ScoreTable() {}

  /** A heading and a line for each measure; figures in percent. */
  static List<String> lines(Scores scores) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%-5s %-13s %-8s %6s %6s %6s %8s %8s",
            "kind", "type", "metric", "P", "R", "F1", "nPred", "nGold"));
    scores.sums().forEach((measure, tally) -> lines.add(line(measure, tally)));
    return lines;
  }

  private static String line(Measure measure, Tally tally) {
    String name =
        String.format(
            "%-5s %-13s %-8s", measure.kind().label(), measure.name(), measure.metric().label());
    if (measure.metric() == Metric.JACCARD) {
      return String.format("%s %6s %6s %6s", name, "", "", Rounded.percent(tally.recall()));
    }
    return String.format(
        "%s %6s %6s %6s %8d %8d",
        name,
        Rounded.percent(tally.precision()),
        Rounded.percent(tally.recall()),
        Rounded.percent(tally.f1()),
        tally.predicted(),
        tally.gold());
  }

  /** An entry for each measure; figures from 0 to 1, unrounded. */
  static ObjectNode json(Scores scores) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    scores
        .sums()
        .forEach(
            (measure, tally) ->
                json.putObject(measure.path())
                    .put("P", tally.precision())
                    .put("R", tally.recall())
                    .put("F", tally.f1())
                    .put("nPred", tally.predicted())
                    .put("nGold", tally.gold()));
    return json;
  }
}
