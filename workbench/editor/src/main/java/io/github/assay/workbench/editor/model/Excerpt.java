package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;

/** The text of a span in one line, for cards and lists. */
public final class Excerpt {

  private static final int MOST_CHARACTERS = 220;

  private Excerpt() {}

  /** The text that a span covers, its fragments parted by dots, cut where it is very long. */
  public static String of(Span span, String text) {
    StringBuilder line = new StringBuilder();
    for (Range fragment : span.fragments()) {
      line.append(line.isEmpty() ? "" : " \u2026 ");
      int end = Math.min(fragment.end(), fragment.begin() + MOST_CHARACTERS);
      line.append(text, fragment.begin(), end).append(end < fragment.end() ? "\u2026" : "");
      if (line.length() > MOST_CHARACTERS) {
        break;
      }
    }
    return line.toString().replaceAll("\\s+", " ");
  }
}
