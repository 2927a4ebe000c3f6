package io.github.assay.corpus.report;

import io.github.assay.corpus.Version;
import io.github.assay.corpus.cas.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One self-contained HTML page with a heading, a table of contents and sections.
 *
 * <p>Everything that comes from documents goes in as text nodes and attributes of jsoup's tree, so
 * that no text can become markup. The page's policy allows just the style and the scripts that are
 * in it, by their hashes, and nothing from anywhere else.
 */
final class ReportPage {

  private final Document page = Document.createShell("");
  private final Element header;
  private final Element contents;
  private final Element main;

  /**
   * Begins a page.
   *
   * @param title title and main heading
   */
  ReportPage(String title) {
    page.outputSettings().prettyPrint(false);
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.child(0).attr("lang", "en");
    Element head = page.head();
    String style = resource("report.css");
    String charts = resource("chart.umd.min.js");
    String script = resource("report.js");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; base-uri 'none'; form-action 'none'; style-src %s; script-src %s %s"
                .formatted(hash(style), hash(charts), hash(script)));
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("name", "generator")
        .attr("content", "Assay " + Version.number());
    page.title(title);
    head.appendElement("style").appendChild(new DataNode(style));
    Element body = page.body();
    body.appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the figures");
    header = body.appendElement("header");
    header.appendElement("h1").text(title);
    contents = header.appendElement("nav").attr("aria-label", "Contents").appendElement("ul");
    main = body.appendElement("main").attr("id", "main");
    body.appendElement("p").attr("id", "said").addClass("hidden-label").attr("role", "status");
    body.appendElement("script").appendChild(new DataNode(charts));
    body.appendElement("script").appendChild(new DataNode(script));
  }

  /** A list of facts under the main heading, to be filled by {@link #fact}. */
  Element facts() {
    Element list = new Element("dl").addClass("facts");
    header.child(0).after(list);
    return list;
  }

  static void fact(Element facts, String name, String value) {
    facts.appendElement("dt").text(name);
    facts.appendElement("dd").text(value);
  }

  /** A new section at the end, listed in the contents. */
  Element section(String id, String title) {
    contents.appendElement("li").appendElement("a").attr("href", "#" + id).text(title);
    Element section =
        main.appendElement("section").attr("id", id).attr("aria-labelledby", id + "-title");
    section.appendElement("h2").attr("id", id + "-title").text(title);
    return section;
  }

  /** The file's content; the same bytes for the same page. */
  String html() {
    return page.outerHtml() + "\n";
  }

  private static String resource(String name) {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the report's " + name + " is not in the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("the report's " + name, e);
    }
  }

  private static String hash(String content) {
    byte[] digest = Sha256.digest().digest(content.getBytes(StandardCharsets.UTF_8));
    return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest));
  }
}
