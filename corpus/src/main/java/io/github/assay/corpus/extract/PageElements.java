package io.github.assay.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Collects in one walk the elements of a page that tell of its article outside its text. */
final class PageElements implements NodeVisitor {

  /** Tags with a name and a content. */
  final List<Element> metas = new ArrayList<>();

  /** Scripts with JSON-LD. */
  final List<Element> linkedData = new ArrayList<>();

  /** Elements with a property of microdata, meta tags among them. */
  final List<Element> properties = new ArrayList<>();

  /** Elements that say they hold the date of publication. */
  final List<Element> dates = new ArrayList<>();

  /** Links to the page's own address. */
  final List<Element> canonical = new ArrayList<>();

  private PageElements() {}

  static PageElements of(Document page) {
    PageElements elements = new PageElements();
    page.traverse(elements);
    return elements;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element) || element.attributesSize() == 0) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "script" -> addIf(element, "type", "application/ld+json", linkedData);
      case "link" -> addIf(element, "rel", "canonical", canonical);
      default -> {}
    }
    if (element.hasAttr("itemprop")) {
      properties.add(element);
    }
    if (element.hasAttr("pubdate")) {
      dates.add(element);
    }
  }

  private static void addIf(Element element, String name, String value, List<Element> list) {
    if (element.attr(name).strip().equalsIgnoreCase(value)) {
      list.add(element);
    }
  }
}
