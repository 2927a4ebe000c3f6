package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the article in an HTML page. */
final class HtmlArticle {

  private HtmlArticle() {}

  static Extraction extract(Decoded decoded) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = parser.parseInput(decoded.text(), "");
    Box root = new Box(null, page.body(), false);
    List<PageLine> lines = LineCollector.collect(root);
    Box article = article(root);
    String title = PageMetadata.title(page);
    List<Block> blocks = new ArrayList<>(Head.above(lines, article, title));
    for (PageLine line : lines) {
      if (line.box().inside(article) && !isChrome(line.box(), article)) {
        ZoneKind kind = kind(line, title);
        int dateline =
            kind == ZoneKind.PARAGRAPH && noBody(blocks) ? Dateline.lengthAtStart(line.text()) : 0;
        if (dateline > 0) {
          blocks.add(
              new Block(
                  ZoneKind.DATELINE,
                  line.text().substring(0, dateline).strip(),
                  line.sourceBegin(),
                  line.sourceEnd(),
                  false));
        }
        blocks.add(
            new Block(
                kind,
                line.text().substring(dateline).strip(),
                line.sourceBegin(),
                line.sourceEnd(),
                dateline > 0));
      }
    }
    return new Extraction(
        title,
        PageMetadata.byline(page),
        PageMetadata.published(page),
        "",
        PageMetadata.publisher(page),
        page.select("html").attr("lang"),
        page.select("link[rel=canonical]").attr("href"),
        blocks,
        decoded.warnings());
  }

  private static boolean noBody(List<Block> blocks) {
    return blocks.stream().noneMatch(b -> b.kind() == ZoneKind.PARAGRAPH);
  }

  /** The smallest box that holds most of the prose. */
  private static Box article(Box root) {
    Box box = root;
    while (true) {
      Box best = null;
      for (Box child : box.children) {
        if (!child.chrome && child.prose > 0.7 * box.prose) {
          best = child;
        }
      }
      if (best == null || best.element.normalName().equals("p")) {
        return box;
      }
      box = best;
    }
  }

  /** Whether the box, or one around it up to but without the outer one, is chrome. */
  private static boolean isChrome(Box box, Box outer) {
    for (Box b = box; b != outer; b = b.parent) {
      if (b.chrome) {
        return true;
      }
    }
    return false;
  }

  private static ZoneKind kind(PageLine line, String title) {
    Element element = line.box().element;
    for (int i = 0; i < 4 && element != null; i++, element = element.parent()) {
      switch (element.normalName()) {
        case "h1":
          return ZoneKind.HEADLINE;
        case "h2", "h3", "h4", "h5", "h6":
          return Repeats.same(line.text(), title) ? ZoneKind.HEADLINE : ZoneKind.HEADING;
        case "li":
          return ZoneKind.LISTITEM;
        case "blockquote":
          return ZoneKind.QUOTE;
        case "figcaption", "caption":
          return ZoneKind.CAPTION;
        case "td", "th":
          return ZoneKind.TABLE;
        case "dt":
          return ZoneKind.QUESTION;
        case "dd":
          return ZoneKind.ANSWER;
        default:
          break;
      }
    }
    return Repeats.same(line.text(), title) ? ZoneKind.HEADLINE : ZoneKind.PARAGRAPH;
  }
}
