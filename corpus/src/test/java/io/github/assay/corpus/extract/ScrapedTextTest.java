package io.github.assay.corpus.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertEquals("2026-05-11", found.published());
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

  private static Extraction extract(String text) throws AssayException {
    return Extractor.extract(text.getBytes(StandardCharsets.UTF_8), "ferry.txt");
  }
}
