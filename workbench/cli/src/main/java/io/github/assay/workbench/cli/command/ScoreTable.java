package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.eval.Contrast;
import io.github.assay.corpus.eval.Facet;
import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.eval.ScoreRow;
import io.github.assay.corpus.eval.Scores;
import io.github.assay.corpus.eval.SystemResult;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.report.Rounded;
import java.util.ArrayList;
import java.util.List;

/** Scores as lines for people; shares in percent. */
final class ScoreTable {

  private ScoreTable() {}

  /** A heading and a line for each measure, with the interval of F1 where there is one. */
  static List<String> lines(SystemResult system) {
    List<String> lines = new ArrayList<>();
    // Where neither side has any there is nothing to score.
    List<ScoreRow> rows =
        ScoreRow.overall(system).stream()
            .filter(row -> row.tally().predicted() + row.tally().gold() > 0)
            .toList();
    boolean intervals = rows.stream().anyMatch(row -> row.interval().isPresent());
    lines.add(
        String.format(
            "%-5s %-13s %-8s %6s %6s %6s %8s %8s%s",
            "kind",
            "type",
            "metric",
            "P",
            "R",
            "F1",
            "nPred",
            "nGold",
            intervals ? "   95% CI of F1 (documents resampled)" : ""));
    rows.forEach(row -> lines.add(line(row)));
    return lines;
  }

  private static String line(ScoreRow row) {
    Measure measure = row.measure();
    String name =
        String.format(
            "%-5s %-13s %-8s", measure.kind().label(), measure.name(), measure.metric().label());
    if (measure.metric() == Metric.JACCARD) {
      return String.format("%s %6s %6s %6s", name, "", "", Rounded.percent(row.tally().recall()));
    }
    return name
        + figures(row.tally())
        + row.interval()
            .map(i -> "   " + Rounded.percent(i.low()) + "-" + Rounded.percent(i.high()))
            .orElse("");
  }

  private static String figures(Tally tally) {
    return String.format(
        " %6s %6s %6s %8d %8d",
        Rounded.percent(tally.precision()),
        Rounded.percent(tally.recall()),
        Rounded.percent(tally.f1()),
        tally.predicted(),
        tally.gold());
  }

  /** F1 over all types: of the sums, the mean of the types, and the mean of the documents. */
  static List<String> means(Scores scores) {
    List<String> lines = new ArrayList<>();
    for (Metric metric : List.of(Metric.EXACT, Metric.LENIENT)) {
      if (scores.meanOverLayers(metric).isPresent()) {
        lines.add(
            "all types, %s: F1 %s micro, %s macro"
                .formatted(
                    metric.label(),
                    Rounded.percent(scores.allLayers(metric).f1()),
                    Rounded.percent(scores.meanOverLayers(metric).getAsDouble())));
      }
    }
    return lines;
  }

  /** A line for each value of a facet and each measure. */
  static List<String> breakdown(SystemResult system, Facet facet) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            "%-24s %-13s %-8s %6s %6s %6s %8s %8s",
            "by " + facet.label(), "type", "metric", "P", "R", "F1", "nPred", "nGold"));
    for (ScoreRow row : ScoreRow.by(system, facet)) {
      lines.add(
          String.format(
                  "%-24.24s %-13s %-8s",
                  row.value(), row.measure().name(), row.measure().metric().label())
              + figures(row.tally()));
    }
    return lines;
  }

  /** A line for each comparison of two systems; nothing where there is none. */
  static List<String> contrasts(List<Contrast> contrasts) {
    List<String> lines = new ArrayList<>();
    String pair = "";
    for (Contrast contrast : contrasts) {
      String now = contrast.first() + " less " + contrast.second();
      if (!now.equals(pair)) {
        lines.add(now + " (p by paired approximate randomisation, Holm: corrected)");
        lines.add(
            String.format(
                "%-5s %-13s %-8s %7s %8s %8s", "kind", "type", "metric", "F1", "p", "Holm"));
        pair = now;
      }
      lines.add(
          String.format(
              "%-5s %-13s %-8s %7s %8s %8s",
              contrast.measure().kind().label(),
              contrast.measure().name(),
              contrast.measure().metric().label(),
              (contrast.difference() > 0 ? "+" : "") + Rounded.percent(contrast.difference()),
              Rounded.of(contrast.probability(), 4),
              Rounded.of(contrast.corrected(), 4)));
    }
    return lines;
  }
}
