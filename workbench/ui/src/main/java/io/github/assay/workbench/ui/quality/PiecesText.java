package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The words around a span, in which its pieces are chosen by selecting them. */
final class PiecesText {

  /** How much of the text is shown before and behind, in characters. */
  private static final int CONTEXT = 400;

  private final int offset;
  private final StyledText words;
  private final Button further;
  private final List<Range> pieces = new ArrayList<>();

  /**
   * Makes the controls, two columns wide.
   *
   * @param text text of the document
   * @param around what must be in sight
   */
  PiecesText(Composite area, String text, Range around) {
    int begin = Math.max(0, around.begin() - CONTEXT);
    int end = Math.min(text.length(), around.end() + CONTEXT);
    this.offset = begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    Label label = new Label(area, SWT.NONE);
    label.setText("&Words:");
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    words = new StyledText(area, SWT.BORDER | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL);
    words.setText(text.substring(offset, end));
    words.setMargins(8, 6, 8, 6);
    // Tab leaves the text, as in any dialog.
    words.addListener(SWT.Traverse, e -> e.doit = true);
    words.addListener(SWT.Selection, e -> selected());
    GridDataFactory.fillDefaults().grab(true, true).hint(640, 170).applyTo(words);
    new Label(area, SWT.NONE);
    further = new Button(area, SWT.CHECK);
    further.setText("The next selection is a &further piece");
  }

  /** Shows pieces, the first of them in sight. */
  void show(List<Range> ranges) {
    pieces.clear();
    pieces.addAll(ranges);
    draw();
    words.setSelection(ranges.get(0).begin() - offset);
    words.showSelection();
  }

  /** The pieces, in text order. */
  List<Range> ranges() {
    return List.copyOf(pieces);
  }

  private void selected() {
    Point selection = words.getSelection();
    String part = words.getText().substring(selection.x, selection.y);
    if (part.isBlank()) {
      return;
    }
    // White space at the edges is never part of what is marked.
    int begin = selection.x + offset + part.indexOf(part.strip());
    Range chosen = new Range(begin, begin + part.strip().length());
    if (!further.getSelection()) {
      pieces.clear();
    }
    pieces.removeIf(piece -> piece.overlaps(chosen));
    pieces.add(chosen);
    pieces.sort(null);
    draw();
  }

  private void draw() {
    words.setStyleRanges(
        pieces.stream()
            .map(
                piece -> {
                  StyleRange style = new StyleRange();
                  style.start = piece.begin() - offset;
                  style.length = piece.length();
                  style.fontStyle = SWT.BOLD;
                  style.underline = true;
                  return style;
                })
            .toArray(StyleRange[]::new));
  }

  void setFocus() {
    words.setFocus();
  }
}
