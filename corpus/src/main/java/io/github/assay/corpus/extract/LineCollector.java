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

  private final List<Box> boxes = new ArrayList<>();
  private final List<PageLine> lines = new ArrayList<>();
  private final List<TimeMark> times = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Roles roles = new Roles();
  private Box box;
  private int links;
  private int linked;
  private int begin = -1;
  private int end = -1;
  private boolean space;

  private LineCollector(Element body) {
    open(null, body, Role.PLAIN);
  }

  /** Collects the lines and boxes under an element. */
  static PageLines collect(Element body) {
    LineCollector collector = new LineCollector(body);
    NodeTraversor.filter(collector, body);
    collector.flush();
    collector.box.end = collector.lines.size();
    return new PageLines(collector.boxes, collector.lines, collector.times);
  }

  private void open(Box parent, Element element, Role role) {
    box = new Box(parent, element, role, lines.size());
    boxes.add(box);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element && depth > 0) {
      Role role = roles.of(element);
      if (role == Role.UNSEEN) {
        return FilterResult.SKIP_ENTIRELY;
      }
      String tag = element.normalName();
      if (tag.equals("a")) {
        links++;
      } else if (tag.equals("time") && element.hasAttr("datetime")) {
        times.add(new TimeMark(lines.size(), element.attr("datetime")));
      }
      if (tag.equals("br")) {
        flush();
      } else if (isBlock(element) || role != Role.PLAIN && !box.tag().equals("pre")) {
        flush();
        open(box, element, role);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** To jsoup, the line that opens a box is no block; browsers show it as one. */
  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("summary");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      if (box.element == element) {
        flush();
        box.end = lines.size();
        box = box.parent;
      }
      if (element.normalName().equals("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(TextNode node) {
    String words = node.getWholeText();
    int length = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '\u00A0' || c == '\u2028') {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
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
      lines.add(new PageLine(box, words, Math.min(linked, words.length()), begin, end));
      text.setLength(0);
    }
    space = false;
    linked = 0;
    begin = -1;
    end = -1;
  }
}
