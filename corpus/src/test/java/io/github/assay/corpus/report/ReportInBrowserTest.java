package io.github.assay.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of a report. */
@ExtendWith(NeedsBrowser.class)
class ReportInBrowserTest {

  @TempDir Path dir;

  private Document open(String html) throws Exception {
    Path page = dir.resolve("report.html");
    Files.writeString(page, html);
    return Browser.find().orElseThrow().open(page);
  }

  /** The page with another script at its end, which its own policy would not let run. */
  private static String with(String html, String script) {
    return html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
        .replace("</body>", "<script>" + script + "</script></body>");
  }

  private static String axe() throws Exception {
    try (InputStream in = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertAlive(Document page) {
    assertTrue(page.title().endsWith(Reports.ATTACK), "no text has run: " + page.title());
    assertEquals(page.select("figure.chart").size(), page.select("figure.drawn").size());
    for (Element canvas : page.select("canvas")) {
      assertTrue(Integer.parseInt(canvas.attr("width")) > 100, "a chart has a size");
    }
    assertEquals(
        page.select("table.sortable thead th").size(), page.select("thead th > button").size());
  }

  @Test
  void drawsChartsAndMakesTablesSortableUnderThePagesOwnPolicy() throws Exception {
    assertAlive(open(Reports.evaluation(dir)));
    assertAlive(open(Reports.agreement()));
  }

  @Test
  void letsNoOtherScriptRun() throws Exception {
    String html =
        Reports.agreement().replace("</body>", "<script>document.title = 'taken'</script></body>");
    assertTrue(open(html).title().endsWith(Reports.ATTACK));
  }

  @Test
  void sortsByAColumnAndBackAndSaysSo() throws Exception {
    String script =
        """
        const table = document.querySelector('#documents table');
        const f1 = table.tHead.rows[0].cells[0].querySelector('button');
        const order = () => [...table.tBodies[0].rows].map(r => r.cells[0].textContent).join(' ');
        const seen = [order()];
        f1.click();
        seen.push(f1.parentElement.getAttribute('aria-sort'), order());
        f1.click();
        seen.push(f1.parentElement.getAttribute('aria-sort'), order());
        seen.push(document.getElementById('said').textContent);
        document.body.dataset.seen = seen.join('|');
        """;
    assertEquals(
        "one two three|ascending|one three two|descending|two three one|sorted by document,"
            + " descending",
        open(with(Reports.agreement(), script)).body().attr("data-seen"));
  }

  @Test
  void showsOnlyTheErrorsOfTheKindChosen() throws Exception {
    String script =
        """
        const kind = document.querySelector('select[data-name=kind]');
        kind.value = 'cue swallowed';
        kind.dispatchEvent(new Event('change'));
        document.body.dataset.seen = document.querySelector('.filter [role=status]').textContent;
        """;
    Document page = open(with(Reports.evaluation(dir), script));
    assertEquals(
        page.select(".passage").size() - page.select(".passage[data-kind=cue swallowed]").size(),
        page.select(".passage[hidden]").size());
    assertEquals("2 of " + page.select(".passage").size(), page.body().attr("data-seen"));
  }

  @Test
  void passesAnAccessibilityAudit() throws Exception {
    String script =
        axe()
            + ";axe.run().then(r => document.body.dataset.seen = r.violations.map(v => v.id + ': '"
            + " + v.nodes.map(n => n.target.join(' ')).join(', ')).join('\\n') + '|' +"
            + " r.passes.length);";
    for (String html : new String[] {Reports.evaluation(dir), Reports.agreement()}) {
      String[] seen = open(with(html, script)).body().attr("data-seen").split("\\|");
      assertEquals("", seen[0]);
      assertTrue(Integer.parseInt(seen[1]) > 20, "the audit has run");
    }
  }
}
