package io.github.assay.corpus.report;

import io.github.assay.corpus.eval.Contrast;
import io.github.assay.corpus.eval.DocumentScore;
import io.github.assay.corpus.eval.EvaluationResult;
import io.github.assay.corpus.eval.Facet;
import io.github.assay.corpus.eval.FindingLog;
import io.github.assay.corpus.eval.Measure;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.eval.ScoreRow;
import io.github.assay.corpus.eval.SystemResult;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.model.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * An evaluation as one HTML file for readers, with charts, sortable tables and errors in context.
 */
public final class EvaluationHtml {

  private static final List<String> TALLY = List.of("P %", "R %", "F1 %", "predicted", "gold");

  private final EvaluationResult result;
  private final ReportPage page;

  private EvaluationHtml(EvaluationResult result, String title) {
    this.result = result;
    this.page = new ReportPage(title);
  }

  /**
   * Makes the page.
   *
   * @param result what was measured
   * @param title its heading. Example: "talks: suggestions against gold"
   * @param findings what could not be compared
   * @return HTML that needs no other file and no network
   */
  public static String of(EvaluationResult result, String title, FindingLog findings) {
    EvaluationHtml html = new EvaluationHtml(result, title);
    html.facts(findings);
    html.scores();
    html.contrasts();
    html.facets();
    html.worst();
    new ErrorSections(html.page, result.systems()).write();
    FindingSection.write(html.page, findings);
    html.definitions();
    return html.page.html();
  }

  private void facts(FindingLog findings) {
    Element facts = page.facts();
    ReportPage.fact(facts, "Documents", Integer.toString(result.documents()));
    ReportPage.fact(
        facts,
        "Systems",
        result.systems().stream().map(SystemResult::name).collect(Collectors.joining(", ")));
    ReportPage.fact(
        facts,
        "Types",
        result.options().layers().stream().map(Layer::label).collect(Collectors.joining(", ")));
    ReportPage.fact(
        facts,
        "Intervals",
        result.options().resamples() == 0
            ? "none"
            : "95 %% of F1, %d resamples of the documents, seed %d"
                .formatted(result.options().resamples(), result.options().seed()));
    ReportPage.fact(facts, "Not compared as it is", FindingSection.summary(findings));
  }

  private void scores() {
    Element section = page.section("scores", "Scores");
    if (result.systems().size() == 1) {
      byMetric(section, result.systems().get(0));
    } else {
      bySystem(section, Metric.EXACT);
      bySystem(section, Metric.LENIENT);
    }
    for (SystemResult system : result.systems()) {
      if (result.systems().size() > 1) {
        section.appendElement("h3").text(system.name());
      }
      means(section, system);
      ReportTable table =
          new ReportTable(section, "All figures", List.of("type", "kind", "metric"), TALLY);
      for (ScoreRow row : ScoreRow.overall(system)) {
        Measure measure = row.measure();
        table.row(measure.name(), measure.kind().label(), measure.metric().label());
        if (measure.metric() == Metric.JACCARD) {
          table.empty().empty().percent(row.tally().recall()).empty().empty();
        } else {
          table.tally(row.tally(), row.interval());
        }
      }
    }
  }

  private static void means(Element section, SystemResult system) {
    for (Metric metric : List.of(Metric.EXACT, Metric.LENIENT)) {
      system
          .scores()
          .meanOverLayers(metric)
          .ifPresent(
              macro ->
                  section
                      .appendElement("p")
                      .text(
                          "All types, %s: F1 %s micro, %s macro."
                              .formatted(
                                  metric.label(),
                                  Rounded.percent(system.scores().allLayers(metric).f1()),
                                  Rounded.percent(macro))));
    }
  }

  /** Names of what was measured, spans and links, in the order of a table. */
  private static Set<Measure> subjects(List<SystemResult> systems, Metric metric) {
    Set<Measure> subjects = new TreeSet<>();
    for (SystemResult system : systems) {
      system.scores().sums().keySet().stream()
          .filter(m -> m.metric() == metric)
          .forEach(subjects::add);
    }
    return subjects;
  }

  private static String label(Measure measure) {
    return measure.kind() == Measure.Kind.SPAN ? measure.name() : "link " + measure.name();
  }

  private static void byMetric(Element section, SystemResult system) {
    List<Metric> metrics = List.of(Metric.EXACT, Metric.LENIENT, Metric.TOKEN);
    ReportTable chart =
        ReportTable.chart(
                section,
                "bar",
                "F1 by type and metric",
                "F1 in percent",
                "type",
                metrics.stream().map(Metric::label).toList())
            .set("min", "0")
            .set("max", "100");
    for (Measure subject : subjects(List.of(system), Metric.EXACT)) {
      chart.row(label(subject));
      for (Metric metric : metrics) {
        f1(chart, system, subject.by(metric));
      }
    }
  }

  private void bySystem(Element section, Metric metric) {
    ReportTable chart =
        ReportTable.chart(
                section,
                "bar",
                "F1 by type and system, " + metric.label(),
                "F1 in percent",
                "type",
                result.systems().stream().map(SystemResult::name).toList())
            .set("min", "0")
            .set("max", "100");
    for (Measure subject : subjects(result.systems(), metric)) {
      chart.row(label(subject));
      result.systems().forEach(system -> f1(chart, system, subject));
    }
  }

  private static void f1(ReportTable chart, SystemResult system, Measure measure) {
    if (system.scores().sums().containsKey(measure)) {
      chart.percent(system.scores().of(measure).f1(), system.intervals().f1(measure));
    } else {
      chart.empty();
    }
  }

  private void contrasts() {
    if (result.contrasts().isEmpty()) {
      return;
    }
    Element section = page.section("contrasts", "Systems compared");
    section
        .appendElement("p")
        .text(
            "Differences of F1 in points, first system less second; p by paired approximate"
                + " randomisation with %d shuffles, two-sided; Holm: p corrected for all %d comparisons."
                    .formatted(result.options().resamples(), result.contrasts().size()));
    ReportTable table =
        new ReportTable(
            section,
            "Comparisons",
            List.of("type", "metric", "first", "second"),
            List.of("F1 points", "p", "Holm"));
    for (Contrast contrast : result.contrasts()) {
      table
          .row(
              label(contrast.measure()),
              contrast.measure().metric().label(),
              contrast.first(),
              contrast.second())
          .number(100 * contrast.difference(), 1)
          .number(contrast.probability(), 4)
          .number(contrast.corrected(), 4);
    }
  }

  private void facets() {
    List<Facet> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (result.systems().stream().anyMatch(s -> !s.breakdown().of(facet).isEmpty())) {
        facets.add(facet);
      }
    }
    if (facets.isEmpty()) {
      return;
    }
    Element section = page.section("facets", "Broken down");
    facets.forEach(facet -> facet(section, facet));
  }

  /** A row for each value, type and system: exact and lenient beside each other. */
  private void facet(Element section, Facet facet) {
    boolean several = result.systems().size() > 1;
    List<String> texts = new ArrayList<>(List.of(facet.label(), "type"));
    if (several) {
      texts.add("system");
    }
    ReportTable table =
        new ReportTable(
            section,
            "By " + facet.label(),
            texts,
            List.of("exact P %", "R %", "F1 %", "lenient P %", "R %", "F1 %", "predicted", "gold"));
    for (SystemResult system : result.systems()) {
      Map<Measure, Tally> row = new HashMap<>();
      for (ScoreRow figure : ScoreRow.by(system, facet)) {
        row.put(figure.measure(), figure.tally());
        if (figure.measure().metric() == Metric.LENIENT) {
          List<String> cells = new ArrayList<>(List.of(figure.value(), figure.measure().name()));
          if (several) {
            cells.add(system.name());
          }
          table.row(cells.toArray(String[]::new));
          Tally exact = row.getOrDefault(figure.measure().by(Metric.EXACT), Tally.ZERO);
          table.shares(exact).shares(figure.tally());
          table.count(exact.predicted()).count(exact.gold());
          row.clear();
        }
      }
    }
  }

  private void worst() {
    if (result.systems().stream().allMatch(s -> s.worst().isEmpty())) {
      return;
    }
    Element section = page.section("worst", "Worst documents");
    section
        .appendElement("p")
        .text(
            "Those with the most annotations, gold's and predicted, that have no partner under"
                + " lenient; all types.");
    for (SystemResult system : result.systems()) {
      ReportTable table =
          new ReportTable(
              section,
              result.systems().size() > 1 ? system.name() : "Documents",
              List.of("document"),
              List.of("no partner", "lenient F1 %", "exact F1 %", "predicted", "gold"));
      for (DocumentScore score : system.worst()) {
        table
            .row(score.document())
            .count(score.unpaired())
            .percent(score.lenient().f1())
            .percent(score.exact().f1())
            .count(score.exact().predicted())
            .count(score.exact().gold());
      }
    }
  }

  private void definitions() {
    Element section = page.section("definitions", "What the figures mean");
    Element list = section.appendElement("dl").addClass("facts");
    Map<Metric, String> texts =
        result.systems().stream()
            .flatMap(s -> s.scores().sums().keySet().stream())
            .map(Measure::metric)
            .distinct()
            .sorted()
            .collect(
                Collectors.toMap(m -> m, Metric::description, (a, b) -> a, LinkedHashMap::new));
    texts.forEach((metric, text) -> ReportPage.fact(list, metric.label(), text));
    section
        .appendElement("p")
        .text(
            "P is the right share of what was predicted, R the found share of gold, F1 their"
                + " harmonic mean. Counts are summed over documents. docs/evaluation.md of Assay"
                + " defines each figure and names its source.");
  }
}
