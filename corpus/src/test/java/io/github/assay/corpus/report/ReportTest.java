package io.github.assay.corpus.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report's file holds, whatever a browser makes of it. */
class ReportTest {

  @TempDir Path dir;
  private List<Document> pages;

  @BeforeEach
  void makeReports() throws Exception {
    pages = List.of(Jsoup.parse(Reports.evaluation(dir)), Jsoup.parse(Reports.agreement()));
  }

  @Test
  void needsNothingFromOutside() {
    for (Document page : pages) {
      assertEquals(
          List.of(), page.select("link, iframe, object, embed, img, [srcset]").eachAttr("src"));
      assertEquals(List.of(), page.select("[src]").eachAttr("src"));
      assertTrue(page.select("a[href]").eachAttr("href").stream().allMatch(h -> h.startsWith("#")));
      String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
      assertTrue(policy.startsWith("default-src 'none'"), policy);
      assertFalse(policy.contains("unsafe"), policy);
    }
  }

  @Test
  void keepsHostileTextAsText() {
    for (Document page : pages) {
      assertEquals(2, page.select("script").size(), "only the page's own");
      assertEquals(0, page.select("img").size());
      assertTrue(page.title().endsWith(Reports.ATTACK), page.title());
      assertTrue(page.select(".passage mark.claim").text().contains(Reports.ATTACK));
    }
  }

  @Test
  void hasATableForEachChart() {
    for (Document page : pages) {
      assertTrue(page.select("figure.chart").size() > 1);
      for (Element chart : page.select("figure.chart")) {
        assertTrue(chart.select("tbody td[data-value]").size() > 1, chart.text());
      }
    }
  }

  @Test
  void showsEveryFigureOfTheEvaluation() {
    Document page = pages.get(0);
    assertAll(
        () -> assertTrue(page.select("#scores tbody tr").size() > 40),
        () -> assertTrue(page.select("#contrasts tbody tr").size() > 10),
        () -> assertTrue(page.select("#facets caption").eachText().contains("By publisher")),
        () -> assertTrue(page.select("#errors").text().contains("cue swallowed")),
        () -> assertTrue(page.select("#findings").text().contains("gold has two but there is no")));
  }

  @Test
  void marksThePiecesOfASpanInTheirContext() {
    Element passage = pages.get(0).select(".passage[data-kind=cue swallowed]").first();
    List<String> readings = passage.select("dd").eachText();
    assertTrue(readings.get(0).contains("Ortiz said Claim</script>"), readings.get(0));
    assertTrue(readings.get(1).contains("Ortiz Claimsaid </script>"), readings.get(1));
  }

  @Test
  void isTheSameForTheSameFigures() throws Exception {
    assertEquals(Reports.evaluation(dir), Reports.evaluation(dir));
  }
}
