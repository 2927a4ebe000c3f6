package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.eval.DifferenceKind;
import io.github.assay.corpus.eval.ErrorExample;
import io.github.assay.corpus.eval.Errors;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** Errors as lines for people. */
final class ErrorTable {

  private ErrorTable() {}

  /** Counts by type and kind, each with its examples, then the confusion matrix. */
  static List<String> lines(Errors errors) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("errors");
    for (Map.Entry<Layer, SortedMap<DifferenceKind, Integer>> layer : errors.counts().entrySet()) {
      layer
          .getValue()
          .forEach(
              (kind, n) -> {
                lines.add(
                    "%-13s %-17s %6d  %s"
                        .formatted(layer.getKey().label(), kind.label(), n, kind.description()));
                errors.examples(layer.getKey(), kind).forEach(e -> lines.addAll(example(e)));
              });
    }
    lines.add("");
    lines.addAll(confusion(errors));
    return lines;
  }

  private static List<String> example(ErrorExample example) {
    String link = example.difference().link().map(LinkType::label).map(l -> " " + l).orElse("");
    return List.of(
        "    %s %s%s".formatted(example.document(), example.difference().range(), link),
        "      gold: " + spans(example, example.difference().left()),
        "      pred: " + spans(example, example.difference().right()));
  }

  private static String spans(ErrorExample example, List<Span> spans) {
    List<String> parts = new ArrayList<>();
    for (Span span : spans) {
      StringBuilder text = new StringBuilder(span.layer().label());
      span.fragments()
          .forEach(
              f ->
                  text.append(" [")
                      .append(
                          example
                              .text()
                              .substring(
                                  f.begin() - example.window().begin(),
                                  f.end() - example.window().begin())
                              .replaceAll("\\s+", " "))
                      .append(']'));
      parts.add(text.toString());
    }
    return parts.isEmpty() ? "nothing" : String.join("; ", parts);
  }

  private static List<String> confusion(Errors errors) {
    TreeSet<String> names = new TreeSet<>(errors.confusion().keySet());
    errors.confusion().values().forEach(row -> names.addAll(row.keySet()));
    StringBuilder heading = new StringBuilder("%-13s".formatted("gold \\ pred"));
    names.forEach(name -> heading.append(" %12s".formatted(name)));
    List<String> lines = new ArrayList<>(List.of(heading.toString()));
    errors
        .confusion()
        .forEach(
            (gold, row) -> {
              StringBuilder line = new StringBuilder("%-13s".formatted(gold));
              names.forEach(name -> line.append(" %12d".formatted(row.getOrDefault(name, 0))));
              lines.add(line.toString());
            });
    return lines;
  }
}
