package io.github.assay.workbench.editor.paint;

import org.eclipse.swt.graphics.GC;

/** Words cut to the room that there is for them. */
public final class Fitted {

  private static final String ELLIPSIS = "\u2026";

  private Fitted() {}

  /**
   * The words, or their begin with an ellipsis where they do not fit.
   *
   * @param gc what they are drawn with; its font counts
   * @param room in points
   */
  public static String of(GC gc, String words, int room) {
    if (gc.stringExtent(words).x <= room) {
      return words;
    }
    int fits = 0;
    int fails = words.length();
    while (fails - fits > 1) {
      int middle = (fits + fails) / 2;
      if (gc.stringExtent(words.substring(0, middle) + ELLIPSIS).x <= room) {
        fits = middle;
      } else {
        fails = middle;
      }
    }
    return words.substring(0, fits).stripTrailing() + ELLIPSIS;
  }
}
