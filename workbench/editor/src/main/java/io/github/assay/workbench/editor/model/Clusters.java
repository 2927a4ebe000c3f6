package io.github.assay.workbench.editor.model;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/**
 * Tells where a caret may stand: never inside a surrogate pair, a combined letter or an emoji made
 * of several.
 *
 * <p>Looks at the text near an offset only.
 */
public final class Clusters {

  private static final int WINDOW = 64;

  private final String text;
  private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);

  /** Clusters of a text. */
  public Clusters(String text) {
    this.text = text;
  }

  /** The next place after an offset, or the end of the text. */
  public int next(int offset) {
    if (offset >= text.length()) {
      return text.length();
    }
    int from = window(offset);
    return from + characters.following(offset - from);
  }

  /** The last place before an offset, or 0. */
  public int previous(int offset) {
    if (offset <= 0) {
      return 0;
    }
    int from = window(offset - 1);
    return from + characters.preceding(offset - from);
  }

  /** The offset itself where a caret may stand there, otherwise the place before it. */
  public int at(int offset) {
    if (offset <= 0 || offset >= text.length()) {
      return Math.max(0, Math.min(offset, text.length()));
    }
    int from = window(offset);
    return characters.isBoundary(offset - from) ? offset : previous(offset);
  }

  /** Sets the iterator on the text around an offset; returns where that text begins. */
  private int window(int offset) {
    int from = Math.max(0, offset - WINDOW);
    int to = Math.min(text.length(), offset + WINDOW);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    characters.setText(text.substring(from, to));
    return from;
  }
}
