package io.github.assay.corpus.report;

import io.github.assay.corpus.eval.EvaluationResult;
import io.github.assay.corpus.eval.Facet;
import io.github.assay.corpus.eval.Interval;
import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.SystemResult;
import io.github.assay.corpus.eval.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation as one table for spreadsheets and R: CSV of RFC 4180 with a heading, UTF-8, figures
 * from 0 to 1.
 */
public final class EvaluationCsv {

  private static final String HEADING =
      "system,facet,value,kind,type,metric,precision,recall,f1,predicted,gold,f1_low,f1_high";

  private EvaluationCsv() {}

  /** The lines, without line ends; the facet is empty for the figures over all. */
  public static List<String> lines(EvaluationResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADING);
    for (SystemResult system : result.systems()) {
      system
          .scores()
          .sums()
          .forEach(
              (measure, tally) ->
                  lines.add(
                      line(system.name(), "", "", measure, tally, system.intervals().f1(measure))));
      for (Facet facet : Facet.values()) {
        system
            .breakdown()
            .of(facet)
            .forEach(
                (value, tallies) ->
                    tallies.forEach(
                        (measure, tally) ->
                            lines.add(
                                line(
                                    system.name(),
                                    facet.label(),
                                    value,
                                    measure,
                                    tally,
                                    Optional.empty()))));
      }
    }
    return lines;
  }

  private static String line(
      String system,
      String facet,
      String value,
      Measure measure,
      Tally tally,
      Optional<Interval> interval) {
    return String.join(
        ",",
        field(system),
        field(facet),
        field(value),
        measure.kind().label(),
        field(measure.name()),
        field(measure.metric().label()),
        Double.toString(tally.precision()),
        Double.toString(tally.recall()),
        Double.toString(tally.f1()),
        Long.toString(tally.predicted()),
        Long.toString(tally.gold()),
        interval.map(i -> Double.toString(i.low())).orElse(""),
        interval.map(i -> Double.toString(i.high())).orElse(""));
  }

  /** Quotes what needs it; a cell that a spreadsheet would take for a formula is kept from it. */
  private static String field(String value) {
    String safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
