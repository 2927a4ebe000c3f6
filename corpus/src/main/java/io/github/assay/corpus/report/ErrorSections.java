package io.github.assay.corpus.report;

import io.github.assay.corpus.eval.Difference;
import io.github.assay.corpus.eval.DifferenceKind;
import io.github.assay.corpus.eval.ErrorExample;
import io.github.assay.corpus.eval.Errors;
import io.github.assay.corpus.eval.SystemResult;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Errors counted, the types that were confused, and examples in their context. */
final class ErrorSections {

  private final ReportPage page;
  private final List<SystemResult> systems;

  ErrorSections(ReportPage page, List<SystemResult> systems) {
    this.page = page;
    this.systems = systems;
  }

  void write() {
    if (systems.stream().allMatch(s -> s.errors().counts().isEmpty())) {
      return;
    }
    Element counts = page.section("errors", "Errors by kind");
    for (SystemResult system : systems) {
      if (systems.size() > 1) {
        counts.appendElement("h3").text(system.name());
      }
      counts(counts, system.errors());
      confusion(counts, system.errors());
    }
    examples();
  }

  private static void counts(Element section, Errors errors) {
    List<Layer> layers = List.copyOf(errors.counts().keySet());
    ReportTable chart =
        ReportTable.chart(
                section,
                "bar",
                "Errors by kind and type",
                "errors",
                "kind",
                layers.stream().map(Layer::label).toList())
            .set("lying", "")
            .set("stacked", "");
    for (DifferenceKind kind : DifferenceKind.values()) {
      if (errors.counts().values().stream().anyMatch(c -> c.containsKey(kind))) {
        chart.row(kind.label());
        layers.forEach(layer -> chart.count(errors.counts().get(layer).getOrDefault(kind, 0)));
      }
    }
  }

  private static void confusion(Element section, Errors errors) {
    TreeSet<String> names = new TreeSet<>();
    errors.confusion().values().forEach(row -> names.addAll(row.keySet()));
    ReportTable table =
        new ReportTable(
            section,
            "Confusion: rows are gold, columns predictions, paired leniently",
            List.of("gold"),
            List.copyOf(names));
    errors
        .confusion()
        .forEach(
            (gold, row) -> {
              table.row(gold);
              names.forEach(name -> table.count(row.getOrDefault(name, 0)));
            });
  }

  private void examples() {
    Element section = page.section("examples", "Errors in context");
    Element list = new Element("div");
    boolean several = systems.size() > 1;
    list.attr("data-filter", several ? "system type kind" : "type kind");
    for (SystemResult system : systems) {
      for (Map.Entry<Layer, ? extends Map<DifferenceKind, Integer>> layer :
          new TreeMap<>(system.errors().counts()).entrySet()) {
        for (DifferenceKind kind : layer.getValue().keySet()) {
          for (ErrorExample example : system.errors().examples(layer.getKey(), kind)) {
            example(list, system.name(), example, several);
          }
        }
      }
    }
    if (list.childrenSize() == 0) {
      section.appendElement("p").text("No examples were kept.");
    } else {
      section.appendElement("p").text("Drawn by chance from the errors of each type and kind.");
      section.appendChild(list);
    }
  }

  private static void example(Element list, String system, ErrorExample example, boolean several) {
    Difference difference = example.difference();
    Element passage =
        list.appendElement("article")
            .addClass("passage")
            .attr("data-system", system)
            .attr("data-type", difference.layer().label())
            .attr("data-kind", difference.kind().label());
    Element heading = passage.appendElement("h3");
    heading.appendText(
        "%s: %s%s "
            .formatted(
                difference.layer().label(),
                difference.kind().label(),
                difference.link().map(LinkType::label).map(l -> " (" + l + ")").orElse("")));
    heading
        .appendElement("span")
        .addClass("where")
        .text(example.document() + " " + difference.range() + (several ? ", " + system : ""));
    new PassageView(passage, example.window(), example.text())
        .reading("gold", difference.left())
        .reading(several ? system : "predicted", difference.right());
  }
}
