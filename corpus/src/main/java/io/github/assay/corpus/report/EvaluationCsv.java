package io.github.assay.corpus.report;

import io.github.assay.corpus.eval.EvaluationResult;
import io.github.assay.corpus.eval.Facet;
import io.github.assay.corpus.eval.ScoreRow;
import io.github.assay.corpus.eval.SystemResult;
import java.util.ArrayList;
import java.util.List;

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
      ScoreRow.all(system).forEach(row -> lines.add(line(system.name(), row)));
    }
    return lines;
  }

  private static String line(String system, ScoreRow row) {
    return String.join(
        ",",
        field(system),
        row.facet().map(Facet::label).orElse(""),
        field(row.value()),
        row.measure().kind().label(),
        field(row.measure().name()),
        field(row.measure().metric().label()),
        Double.toString(row.tally().precision()),
        Double.toString(row.tally().recall()),
        Double.toString(row.tally().f1()),
        Long.toString(row.tally().predicted()),
        Long.toString(row.tally().gold()),
        row.interval().map(i -> Double.toString(i.low())).orElse(""),
        row.interval().map(i -> Double.toString(i.high())).orElse(""));
  }

  /** Quotes what needs it; a cell that a spreadsheet would take for a formula is kept from it. */
  private static String field(String value) {
    String safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
