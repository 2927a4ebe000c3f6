package io.github.assay.corpus.report;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Draws stretches of text with the spans that someone marked in them. */
final class PassageView {

  private final Element list;
  private final Range window;
  private final String text;

  /**
   * Begins a passage.
   *
   * @param parent where it is appended
   * @param window where the text lies in its document
   * @param text the words there
   */
  PassageView(Element parent, Range window, String text) {
    this.list = parent.appendElement("dl").addClass("reading");
    this.window = window;
    this.text = text;
  }

  /** Shows the text as somebody marked it. */
  PassageView reading(String who, List<Span> spans) {
    list.appendElement("dt").text(who);
    Element line = list.appendElement("dd");
    if (spans.isEmpty()) {
      line.appendElement("span").addClass("quiet").text("nothing marked");
      return this;
    }
    List<Span> outerFirst =
        spans.stream()
            .sorted(Comparator.comparingInt((Span s) -> s.end() - s.begin()).reversed())
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(window.begin(), window.end()));
    for (Span span : spans) {
      span.fragments().forEach(f -> addWithin(cuts, f));
    }
    int begin = cuts.pollFirst();
    for (int end : cuts) {
      piece(line, new Range(begin, end), outerFirst);
      begin = end;
    }
    return this;
  }

  private void addWithin(TreeSet<Integer> cuts, Range fragment) {
    if (fragment.overlaps(window)) {
      cuts.add(Math.max(window.begin(), fragment.begin()));
      cuts.add(Math.min(window.end(), fragment.end()));
    }
  }

  /** A stretch in which no span begins or ends, inside a mark for each span that covers it. */
  private void piece(Element line, Range piece, List<Span> outerFirst) {
    Element inner = line;
    for (Span span : outerFirst) {
      for (Range fragment : span.fragments()) {
        if (fragment.covers(piece)) {
          inner =
              inner
                  .appendElement("mark")
                  .addClass(span.layer().label().toLowerCase(Locale.ROOT))
                  .attr("title", span.layer().label() + " " + span.id());
          if (Math.max(fragment.begin(), window.begin()) == piece.begin()) {
            inner.appendElement("b").text(span.layer().label());
          }
        }
      }
    }
    inner.appendText(text.substring(piece.begin() - window.begin(), piece.end() - window.begin()));
  }
}
