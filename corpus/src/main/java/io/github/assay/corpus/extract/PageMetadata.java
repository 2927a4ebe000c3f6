package io.github.assay.corpus.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page's head, microdata and address say of its article. */
final class PageMetadata {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "publication_date",
          "date.published",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.created",
          "article.published",
          "article:published",
          "originalpublicationdate",
          "last-published",
          "displaydate",
          "ptime",
          "rnews:datepublished",
          "dc.date",
          "dcterms.date",
          "date",
          "article.created",
          "og:pubdate",
          "release_date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "dc.date.modified",
          "revised",
          "updated_time");
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.creator.personalname",
          "citation_author",
          "byl",
          "cxenseparse:author",
          "rnews:author",
          "article:author_name",
          "twitter:creator:name");
  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "application-name", "dc.publisher", "publisher", "copyright");
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");

  private static final Pattern URL_DATE =
      Pattern.compile("[/_.-]((?:19|20)\\d{2})[/_.-](\\d{1,2})[/_.-](\\d{1,2})(?:[/_.-]|$)");

  private final PageElements elements;
  private final Evidence evidence;
  private final Map<String, String> tags;

  private PageMetadata(PageElements elements, Evidence evidence) {
    this.elements = elements;
    this.evidence = evidence;
    this.tags = tags(elements.metas);
  }

  /** Adds what the page says outside its text. */
  static void addTo(Evidence evidence, Document page, PageElements elements) {
    PageMetadata reader = new PageMetadata(elements, evidence);
    reader.metaTags(Found.Field.TITLE, TITLES);
    evidence.add(Found.Field.TITLE, "title", page.title());
    reader.metaTags(Found.Field.PUBLISHED, PUBLISHED);
    reader.metaTags(Found.Field.MODIFIED, MODIFIED);
    reader.metaTags(Found.Field.BYLINE, AUTHORS);
    reader.metaTags(Found.Field.PUBLISHER, PUBLISHERS);
    reader.microdata();
    reader.address();
    evidence.add(Found.Field.LANGUAGE, "html", page.child(0).attr("lang"));
  }

  private void metaTags(Found.Field field, List<String> names) {
    for (String name : names) {
      String content = tags.getOrDefault(name, "");
      if (!content.isBlank()) {
        add(field, "meta", content);
      }
    }
  }

  private static Map<String, String> tags(List<Element> metas) {
    Map<String, String> tags = new HashMap<>();
    for (Element meta : metas) {
      tags.putIfAbsent(name(meta), meta.attr("content"));
    }
    return tags;
  }

  private static String name(Element meta) {
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      if (meta.hasAttr(attribute)) {
        return meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private void microdata() {
    boolean author = false;
    for (Element element : elements.properties) {
      switch (element.attr("itemprop")) {
        case "datePublished" -> add(Found.Field.PUBLISHED, "microdata", value(element));
        case "dateModified" -> add(Found.Field.MODIFIED, "microdata", value(element));
        case "author" -> {
          if (!author) {
            Element name = element.selectFirst("[itemprop=name]");
            add(Found.Field.BYLINE, "microdata", value(name == null ? element : name));
            author = true;
          }
        }
        default -> {}
      }
    }
    for (Element element : elements.dates) {
      add(Found.Field.PUBLISHED, "microdata", value(element));
    }
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private void address() {
    elements.canonical.forEach(
        link -> evidence.add(Found.Field.URL, "canonical", link.attr("href")));
    evidence.add(Found.Field.URL, "meta", tags.getOrDefault("og:url", ""));
    Matcher date = URL_DATE.matcher(evidence.first(Found.Field.URL));
    if (date.find()) {
      evidence.addDate(
          Found.Field.PUBLISHED, "url", date.group(1) + '-' + date.group(2) + '-' + date.group(3));
    }
  }

  private void add(Found.Field field, String source, String value) {
    switch (field) {
      case PUBLISHED, MODIFIED -> evidence.addDate(field, source, value);
      case BYLINE -> evidence.add(field, source, Names.clean(value));
      default -> evidence.add(field, source, value);
    }
  }
}
