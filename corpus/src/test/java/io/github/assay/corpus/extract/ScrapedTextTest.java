package io.github.assay.corpus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrapedTextTest {

  private static final String BODY =
      "The river will be closed on Friday unless the rain stops, the harbour master said. "
          + "\"We have no choice,\" she told reporters, and then she went home to her goats. ";
  private static final String SCRAPED =
      """
      The Lower Ferry Post | All the news
      Share on Facebook Share on X Print
      11 May 2026 08:14

      River closes unless rain stops

      River closes unless rain stops LOWER FERRY, 12 May (Wire) — %sRead more: The goats
      (c) 2026 The Lower Ferry Post. All rights reserved.
      Отказ от ответственности: редакция не несёт ответственности за содержание.
      """
          .formatted(BODY.repeat(4));

  @Test
  void partsTitleDatelineBodyAndNotices() throws AssayException {
    Extraction found = extract(SCRAPED);
    assertEquals("River closes unless rain stops", found.title());
    assertEquals("The Lower Ferry Post", found.publisher());
    assertEquals("2026-05-11T08:14", found.published());
    assertEquals(
        List.of(
            ZoneKind.BOILERPLATE,
            ZoneKind.BOILERPLATE,
            ZoneKind.BOILERPLATE,
            ZoneKind.HEADLINE,
            ZoneKind.HEADLINE,
            ZoneKind.DATELINE,
            ZoneKind.PARAGRAPH,
            ZoneKind.BOILERPLATE,
            ZoneKind.BOILERPLATE,
            ZoneKind.DISCLAIMER),
        found.blocks().stream().map(Block::kind).toList());
  }

  @Test
  void keepsOffsetsInTheFile() throws AssayException {
    AnnotatedDocument document =
        DocumentBuilder.build("d", extract(SCRAPED), new byte[0], ZoneChoice.CORPUS);
    for (Zone zone : document.zones()) {
      assertEquals(
          zone.range().of(document.text()),
          SCRAPED.substring(zone.sourceBegin(), zone.sourceEnd()));
    }
  }

  @Test
  void givesTheBodyAloneWhereAskedTo() throws AssayException {
    assertEquals(
        "LOWER FERRY, 12 May (Wire) — " + BODY.repeat(4).strip(),
        extract(SCRAPED).text(ZoneChoice.BODY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Published: Tuesday, March 3, 2026 at 6:14 PM > 2026-03-03T18:14",
        "2026-03-03 18:14:09 > 2026-03-03T18:14:09",
        "3 Mar 2026, 12:14 a.m. UTC > 2026-03-03T00:14Z",
        "03/03/2026 18:14 +0100 > 2026-03-03T18:14+01:00",
        "Feb 11, 2026 | 08:14 GMT > 2026-02-11T08:14Z",
        "2025-12-09T17:46:00Z > 2025-12-09T17:46:00Z",
        "Updated Mar 3, 2026 > 2026-03-03"
      })
  void keepsTheTimeOfDay(String line, String published) {
    assertEquals(published, Dates.stamp(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Click here to read the original article. Provided by Ferry Syndicate.",
        "This story was originally published by The Upper Ferry Post.",
        "The Wire contributed to this report.",
        "Content made available by FerryEdge. Write to rights@example.org",
        "De informatie in dit artikel is uitsluitend bedoeld ter informatie van de lezer."
      })
  void leavesOutNoticesBehindTheBody(String notice) throws AssayException {
    String text = "Ferry Post\n\nRiver closes\n\n" + BODY.repeat(4) + " Advertisement\n" + notice;
    assertEquals(BODY.repeat(4).strip(), extract(text).text(ZoneChoice.BODY));
  }

  @Test
  void keepsALastParagraphThatOnlySoundsLikeANotice() throws AssayException {
    String last = "The pumps, provided by the town, will run until the harbour master says stop.";
    String text = "Ferry Post\n\nRiver closes\n\n" + BODY.repeat(4) + "\n" + last;
    assertTrue(extract(text).text(ZoneChoice.BODY).endsWith(last));
  }

  private static Extraction extract(String text) throws AssayException {
    return Extractor.extract(text.getBytes(StandardCharsets.UTF_8), "ferry.txt");
  }
}
