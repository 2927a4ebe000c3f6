package io.github.assay.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a page once and collects its lines and boxes, in time linear in its size. */
final class LineCollector implements NodeFilter {

  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Box box;
  private int links;
  private int linked;
  private int begin = -1;
  private int end = -1;
  private boolean space;

  private LineCollector(Box root) {
    this.box = root;
  }

  /** Collects the lines under the root box, in reading order. */
  static List<PageLine> collect(Box root) {
    LineCollector collector = new LineCollector(root);
    NodeTraversor.filter(collector, root.element);
    collector.flush();
    return collector.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element && depth > 0) {
      if (Chrome.isNever(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("a")) {
        links++;
      } else if (element.normalName().equals("br")) {
        flush();
      } else if (opensBox(element)) {
        flush();
        box = new Box(box, element, Chrome.isChrome(element));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (box.element == element) {
        flush();
        box.parent.prose += box.prose;
        box = box.parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean opensBox(Element element) {
    return element.isBlock() || Chrome.isChrome(element);
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    int length = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u2028') {
        space = true;
      } else {
        if (space && !text.isEmpty()) {
          text.append(' ');
        }
        space = false;
        text.append(c);
      }
    }
    if (text.length() > length) {
      if (links > 0) {
        linked += text.length() - length;
      }
      Range range = node.sourceRange();
      if (range.isTracked()) {
        begin = begin < 0 ? range.startPos() : begin;
        end = range.endPos();
      }
    }
  }

  private void flush() {
    if (!text.isEmpty()) {
      String words = XmlText.legal(text.toString());
      PageLine line = new PageLine(box, words, Math.min(linked, words.length()), begin, end);
      lines.add(line);
      box.prose += line.prose();
      text.setLength(0);
    }
    space = false;
    linked = 0;
    begin = -1;
    end = -1;
  }
}
