package io.github.assay.workbench.cli.bench;

/**
 * Another library that Assay's extraction of articles is measured against, in the same run.
 *
 * <p>Found by {@link java.util.ServiceLoader}, as {@link SpeedPeer} is. An implementation has a
 * public constructor without arguments and is used by one thread.
 */
public interface ExtractPeer {

  /** What it is, for the table. Example: "Readability4J". */
  String name();

  /**
   * Extracts the article's text from a page.
   *
   * @param html the page, decoded
   * @return the text, empty where none is found
   */
  String extract(String html);
}
