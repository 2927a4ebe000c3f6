package io.github.assay.corpus.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself. */
final class PageMetadata {

  private PageMetadata() {}

  static String title(Document page) {
    String title = meta(page, "meta[property=og:title]");
    if (title.isEmpty()) {
      Element heading = page.selectFirst("h1");
      title = heading == null ? page.title() : heading.text();
    }
    return XmlText.legal(title.strip());
  }

  static String byline(Document page) {
    return XmlText.legal(meta(page, "meta[name=author], meta[property=article:author]"));
  }

  static String published(Document page) {
    String date = meta(page, "meta[property=article:published_time], meta[name=date]");
    if (date.isEmpty()) {
      Element time = page.selectFirst("time[datetime]");
      date = time == null ? "" : time.attr("datetime");
    }
    return Dates.first(date);
  }

  static String publisher(Document page) {
    return XmlText.legal(meta(page, "meta[property=og:site_name]"));
  }

  private static String meta(Document page, String query) {
    Element element = page.selectFirst(query);
    return element == null ? "" : element.attr("content").strip();
  }
}
