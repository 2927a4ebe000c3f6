package io.github.assay.workbench.editor.paint;

import io.github.assay.typesystem.value.ZoneKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/**
 * How a block of a kind of layout looks.
 *
 * @param scale size of the font relative to running text
 * @param fontStyle bold, italic or normal
 * @param indent room left of the text beside the gutter
 * @param before room above the block
 * @param dimmed whether the text is drawn in the dimmed colour
 * @param ornament what is drawn beside the text
 */
record BlockStyle(
    double scale, int fontStyle, int indent, int before, boolean dimmed, Ornament ornament) {

  /** What stands beside the text of a block. */
  enum Ornament {
    /** Nothing. */
    NONE,
    /** A bar along the text. */
    BAR,
    /** A dot before the first line. */
    DOT,
    /** A thin line below each row. */
    ROW
  }

  static BlockStyle of(ZoneKind kind) {
    return switch (kind) {
      case HEADLINE -> new BlockStyle(1.6, SWT.BOLD, 0, 6, false, Ornament.NONE);
      case STANDFIRST -> new BlockStyle(1.1, SWT.NORMAL, 0, 2, false, Ornament.NONE);
      case HEADING -> new BlockStyle(1.2, SWT.BOLD, 0, 8, false, Ornament.NONE);
      case QUESTION -> new BlockStyle(1, SWT.BOLD, 0, 4, false, Ornament.NONE);
      case QUOTE -> new BlockStyle(1, SWT.NORMAL, 18, 2, false, Ornament.BAR);
      case LISTITEM -> new BlockStyle(1, SWT.NORMAL, 18, 0, false, Ornament.DOT);
      case TABLE -> new BlockStyle(0.95, SWT.NORMAL, 6, 0, false, Ornament.ROW);
      case CAPTION -> new BlockStyle(0.9, SWT.ITALIC, 0, 0, false, Ornament.NONE);
      case BYLINE, DATELINE -> new BlockStyle(0.9, SWT.NORMAL, 0, 0, false, Ornament.NONE);
      case BOILERPLATE, DISCLAIMER -> new BlockStyle(0.9, SWT.NORMAL, 0, 0, true, Ornament.NONE);
      case PARAGRAPH, ANSWER -> new BlockStyle(1, SWT.NORMAL, 0, 0, false, Ornament.NONE);
    };
  }

  Font font(Typography typography) {
    return typography.font(scale, fontStyle);
  }
}
