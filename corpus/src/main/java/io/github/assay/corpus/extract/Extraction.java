package io.github.assay.corpus.extract;

import io.github.assay.typesystem.value.ZoneKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was found in one file; a string is empty where a thing is not known.
 *
 * @param title title
 * @param byline who wrote it, names parted by commas
 * @param published ISO 8601, as precisely as known
 * @param modified ISO 8601, as precisely as known
 * @param retrieved when it was fetched, ISO 8601
 * @param publisher site or paper
 * @param language BCP 47
 * @param url canonical address
 * @param statements all that was said of the article and where, the most trustworthy first
 * @param blocks the article's pieces in reading order, with boilerplate where it is worth seeing
 * @param warnings what a careful user should know, one sentence each
 */
public record Extraction(
    String title,
    String byline,
    String published,
    String modified,
    String retrieved,
    String publisher,
    String language,
    String url,
    List<Found> statements,
    List<Block> blocks,
    List<String> warnings) {

  /** Copies the lists. */
  public Extraction {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(modified, "modified");
    Objects.requireNonNull(retrieved, "retrieved");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(url, "url");
    statements = List.copyOf(statements);
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  /**
   * The words of the blocks of some kinds, a block a line.
   *
   * @return the text, empty where no block is of these kinds
   */
  public String text(Set<ZoneKind> kinds) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (kinds.contains(block.kind())) {
        if (!text.isEmpty()) {
          text.append(block.sameLine() ? ' ' : '\n');
        }
        text.append(block.text());
      }
    }
    return text.toString();
  }
}
