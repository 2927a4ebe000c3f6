package io.github.assay.workbench.ui.concordance;

import io.github.assay.corpus.model.Range;

/**
 * One place that was found, in one line.
 *
 * @param document id of the document
 * @param spanId id of the span that was found; empty where words were sought in the text
 * @param range where it lies
 * @param left what stands before it
 * @param words what was found
 * @param right what stands behind it
 */
record Hit(String document, String spanId, Range range, String left, String words, String right) {

  private static final int CONTEXT = 90;
  private static final int MOST_CHARACTERS = 160;

  /** A place in a text, with as much around it as a line can show. */
  static Hit of(String document, String spanId, Range range, String text) {
    int from = Math.max(0, range.begin() - CONTEXT);
    int to = Math.min(text.length(), range.end() + CONTEXT);
    int end = Math.min(range.end(), range.begin() + MOST_CHARACTERS);
    return new Hit(
        document,
        spanId,
        range,
        line(text.substring(from, range.begin())),
        line(text.substring(range.begin(), end)) + (end < range.end() ? "\u2026" : ""),
        line(text.substring(range.end(), to)));
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
