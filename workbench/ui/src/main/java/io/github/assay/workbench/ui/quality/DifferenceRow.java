package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.curate.Issue;
import io.github.assay.corpus.curate.Item;
import io.github.assay.corpus.eval.Difference;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line in the list of differences.
 *
 * @param layer what it is about
 * @param kind how the layers differ. Example: "extent, features", "begins elsewhere"
 * @param range where it lies
 * @param left the left layer's spans
 * @param right the right layer's spans
 * @param item what a curator decides about it; empty where the layers are not two people's
 */
record DifferenceRow(
    Layer layer, String kind, Range range, List<Span> left, List<Span> right, Optional<Item> item) {

  private static final int WIDTH = 80;

  /** A difference of a layer from gold, or of any two. */
  static DifferenceRow of(Difference difference) {
    String link = difference.link().map(LinkType::label).map(l -> " (" + l + ")").orElse("");
    return new DifferenceRow(
        difference.layer(),
        difference.kind().description() + link,
        difference.range(),
        difference.left(),
        difference.right(),
        Optional.empty());
  }

  /** Something that two annotators do not agree on. */
  static DifferenceRow of(Item item, String left, String right) {
    return new DifferenceRow(
        item.layer(),
        item.issues().stream().map(Issue::label).collect(Collectors.joining(", ")),
        item.range(),
        item.span(left).stream().toList(),
        item.span(right).stream().toList(),
        Optional.of(item));
  }

  /** What annotators other than the two marked. Example: "carl: a ceasefire; dora: nothing". */
  String others(List<String> names, String text) {
    return names.stream()
        .map(name -> name + ": " + other(name, text))
        .collect(Collectors.joining("; "));
  }

  private String other(String name, String text) {
    return item.flatMap(i -> i.span(name))
        .map(span -> words(List.of(span), text))
        .orElse("nothing");
  }

  /** The versions among which a curator chooses, by annotator; empty where nothing is curated. */
  Map<String, Span> versions() {
    return item.<Map<String, Span>>map(Item::spans).orElse(Map.of());
  }

  /** The words of one side's spans, shortened, with the features where these differ. */
  String words(List<Span> spans, String text) {
    boolean features = item.filter(i -> i.issues().contains(Issue.FEATURES)).isPresent();
    return spans.stream()
        .map(s -> shortened(s.coveredText(text)) + (features ? " " + s.features() : ""))
        .collect(Collectors.joining("; "));
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }

  /** Whether a span is one of either side's. */
  boolean has(Span span) {
    return left.contains(span) || right.contains(span);
  }
}
