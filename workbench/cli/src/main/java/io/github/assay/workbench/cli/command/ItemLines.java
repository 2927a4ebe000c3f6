package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.curate.Curation;
import io.github.assay.corpus.curate.Issue;
import io.github.assay.corpus.curate.Item;
import io.github.assay.corpus.eval.Comparison;
import io.github.assay.corpus.eval.Difference;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What annotators differ on, as lines for people. */
final class ItemLines {

  private static final int WIDTH = 100;

  private ItemLines() {}

  /** An item with everyone's version. */
  static List<String> of(Item item, Curation curation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %s  %s %s  %s"
            .formatted(
                item.name(),
                item.layer().label(),
                item.range(),
                item.issues().stream().map(Issue::label).collect(Collectors.joining(", "))));
    for (String annotator : curation.annotators()) {
      lines.add(
          "      %s: %s".formatted(annotator, version(item.span(annotator), curation.text())));
    }
    return lines;
  }

  private static String version(Optional<Span> span, String text) {
    return span.map(s -> words(s, text) + (s.features().isEmpty() ? "" : " " + s.features()))
        .orElse("nothing");
  }

  /** A difference between gold and an annotator's layer. */
  static List<String> of(Difference difference, Comparison comparison, String gold, String name) {
    String link = difference.link().map(LinkType::label).map(l -> " (" + l + ")").orElse("");
    return List.of(
        "  %s %s  %s%s"
            .formatted(
                difference.layer().label(), difference.range(), difference.kind().label(), link),
        "      %s: %s".formatted(name, words(difference.right(), comparison.text())),
        "      %s: %s".formatted(gold, words(difference.left(), comparison.text())));
  }

  private static String words(List<Span> spans, String text) {
    return spans.isEmpty()
        ? "nothing"
        : spans.stream().map(s -> words(s, text)).collect(Collectors.joining("; "));
  }

  private static String words(Span span, String text) {
    String words = span.coveredText(text).replaceAll("\\s+", " ");
    return words.length() <= WIDTH ? words : words.substring(0, WIDTH - 1) + "…";
  }
}
