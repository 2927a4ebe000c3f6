package io.github.assay.workbench.cli.bench;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;

/** Shows that time grows with a page's size and no faster, whatever its form. */
final class PageGrowth {

  private static final int MEGABYTE = 1 << 20;
  private static final int DEPTH = 512;
  private static final String SENTENCE =
      "The minister said on Monday that the bridge would be closed for repairs until next spring. ";

  private PageGrowth() {}

  /** Measures pages of one and of ten megabytes, and what ten times the size costs in time. */
  static List<String> lines() {
    return List.of(
        line("paragraphs", "<p>" + SENTENCE.repeat(3) + "</p>\n", ""),
        line("one line each", SENTENCE + "<br>\n", ""),
        line("links", "<li><a href='/p/1'>Bridge closed until next spring</a></li>\n", ""),
        line(DEPTH + " boxes deep", "<p>" + SENTENCE.repeat(3) + "</p>\n", "<div>".repeat(DEPTH)));
  }

  private static String line(String form, String piece, String open) {
    byte[] small = page(piece, open, MEGABYTE);
    byte[] large = page(piece, open, 10 * MEGABYTE);
    time(small);
    parseTime(small);
    return "  1 MB and 10 MB of %s: %.0f and %.0f ms of processor time; to parse alone: %.0f and %.0f"
        .formatted(form, time(small), time(large), parseTime(small), parseTime(large));
  }

  private static byte[] page(String piece, String open, int size) {
    String body = piece.repeat(size / piece.length());
    return ("<html><body><h1>Bridge closed until spring</h1>" + open + body + "</body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static double time(byte[] page) {
    return ExtractTimes.Span.of(() -> extract(page)).cpu();
  }

  private static double parseTime(byte[] page) {
    return ExtractTimes.Span.of(() -> Jsoup.parse(new String(page, StandardCharsets.UTF_8))).cpu();
  }

  private static void extract(byte[] page) {
    try {
      Extractor.extract(page, "grown.html");
    } catch (AssayException nothing) {
      // A page of links alone has no article; the time to find that out is what counts.
      return;
    }
  }
}
