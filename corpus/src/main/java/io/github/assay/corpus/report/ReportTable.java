package io.github.assay.corpus.report;

import io.github.assay.corpus.eval.Interval;
import io.github.assay.corpus.eval.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Element;

/**
 * A table of a report: the first cell of each row is its heading, figures are at the right, and
 * each keeps its unrounded value for sorting and for the chart beside it.
 */
final class ReportTable {

  private final Element table;
  private final Element body;
  private final int texts;
  private Element row;

  /**
   * Begins a table whose columns can be sorted in the browser.
   *
   * @param parent where it is appended
   * @param caption what it shows
   * @param texts headings of the columns of text, at least one
   * @param figures headings of the columns of figures behind them
   */
  ReportTable(Element parent, String caption, List<String> texts, List<String> figures) {
    // Keyboards must reach what a narrow window scrolls.
    Element scroll =
        parent
            .appendElement("div")
            .addClass("scroll")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", caption);
    this.table = scroll.appendElement("table").addClass("sortable");
    this.texts = texts.size();
    table.appendElement("caption").text(caption);
    Element heads = table.appendElement("thead").appendElement("tr");
    texts.forEach(text -> heads.appendElement("th").attr("scope", "col").text(text));
    figures.forEach(
        text -> heads.appendElement("th").attr("scope", "col").addClass("num").text(text));
    this.body = table.appendElement("tbody");
  }

  /**
   * Begins a chart and the table that it is drawn from.
   *
   * @param parent where it is appended
   * @param kind bar or line, as Chart.js calls it
   * @param caption what it shows
   * @param unit what its axis counts
   * @param label heading of the first column
   * @param series headings of the columns of figures, each a series of the chart
   */
  static ReportTable chart(
      Element parent, String kind, String caption, String unit, String label, List<String> series) {
    Element figure =
        parent
            .appendElement("figure")
            .addClass("chart")
            .attr("data-chart", kind)
            .attr("data-unit", unit);
    figure.appendElement("figcaption").text(caption);
    figure
        .appendElement("div")
        .addClass("plot")
        .appendElement("canvas")
        .attr("role", "img")
        .attr("aria-label", "Chart of the table that follows: " + caption);
    return new ReportTable(figure, "Figures of the chart", List.of(label), series);
  }

  /** Sets a property of the chart. Example: "max", "100". */
  ReportTable set(String property, String value) {
    table.closest("figure").attr("data-" + property, value);
    return this;
  }

  /** Begins a row with its first texts. */
  ReportTable row(String... cells) {
    row = body.appendElement("tr");
    row.appendElement("th").attr("scope", "row").text(cells[0]);
    for (int i = 1; i < cells.length; i++) {
      row.appendElement("td").text(cells[i]);
    }
    if (cells.length > texts) {
      throw new IllegalArgumentException("more texts than the table has columns for");
    }
    return this;
  }

  ReportTable count(long value) {
    return figure(value, Long.toString(value));
  }

  /** A share from 0 to 1, in percent. */
  ReportTable percent(double share) {
    return figure(100 * share, Rounded.percent(share));
  }

  /** A share in percent with its interval. */
  ReportTable percent(double share, Optional<Interval> interval) {
    if (interval.isEmpty()) {
      return percent(share);
    }
    double low = 100 * interval.get().low();
    double high = 100 * interval.get().high();
    figure(
        100 * share,
        "%s (%s–%s)"
            .formatted(
                Rounded.percent(share),
                Rounded.percent(interval.get().low()),
                Rounded.percent(interval.get().high())));
    row.lastElementChild().attr("data-low", exact(low)).attr("data-high", exact(high));
    return this;
  }

  ReportTable number(double value, int digits) {
    return figure(value, Rounded.of(value, digits));
  }

  ReportTable number(OptionalDouble value, int digits) {
    return value.isPresent() ? number(value.getAsDouble(), digits) : empty();
  }

  /** Precision, recall and F1 with its interval, and the numbers predicted and in gold. */
  ReportTable tally(Tally tally, Optional<Interval> interval) {
    return percent(tally.precision())
        .percent(tally.recall())
        .percent(tally.f1(), interval)
        .count(tally.predicted())
        .count(tally.gold());
  }

  /** Precision, recall and F1. */
  ReportTable shares(Tally tally) {
    return percent(tally.precision()).percent(tally.recall()).percent(tally.f1());
  }

  /** A figure that is not defined here. */
  ReportTable empty() {
    row.appendElement("td").addClass("num").text("–");
    return this;
  }

  private ReportTable figure(double value, String text) {
    row.appendElement("td").addClass("num").attr("data-value", exact(value)).text(text);
    return this;
  }

  private static String exact(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.10g", value);
  }
}
