package io.github.assay.corpus.extract;

import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Zone;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes documents without annotations from extractions. */
public final class DocumentBuilder {

  private DocumentBuilder() {}

  /**
   * Makes a document whose text holds the blocks of the chosen kinds, one paragraph a block, parted
   * by blank lines, with its zones, sentences and tokens. Statements of the page about its article
   * that contradict one another become facts called {@code said.FIELD.SOURCE}.
   *
   * @param id name of the document
   * @param extraction what was found in the file
   * @param bytes the imported file, for its hash
   * @param kinds what the text shall hold, as in {@link ZoneChoice}
   */
  public static AnnotatedDocument build(
      String id, Extraction extraction, byte[] bytes, Set<ZoneKind> kinds) {
    StringBuilder text = new StringBuilder();
    List<Zone> zones = new ArrayList<>();
    for (Block block : extraction.blocks()) {
      if (!kinds.contains(block.kind())) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append(separator(block, zones.get(zones.size() - 1).kind()));
      }
      int begin = text.length();
      text.append(block.text());
      zones.add(
          new Zone(
              block.kind(),
              new Range(begin, text.length()),
              block.sourceBegin(),
              block.sourceEnd()));
    }
    String whole = text.toString();
    Segmentation parts = Segmenter.segment(whole, zones.stream().map(Zone::range).toList());
    return new AnnotatedDocument(
        id,
        whole,
        article(extraction, bytes),
        zones,
        parts.sentences(),
        parts.tokens(),
        List.of(),
        List.of(),
        Disagreements.of(extraction));
  }

  private static String separator(Block block, ZoneKind before) {
    if (block.sameLine()) {
      return " ";
    }
    boolean list = block.kind() == ZoneKind.LISTITEM || block.kind() == ZoneKind.TABLE;
    return list && block.kind() == before ? "\n" : "\n\n";
  }

  private static Article article(Extraction found, byte[] bytes) {
    return new Article(
        found.url(),
        found.publisher(),
        found.title(),
        found.byline(),
        found.published(),
        found.retrieved(),
        found.language(),
        Sha256.of(bytes));
  }
}
