package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.edit.Boundaries;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.model.TextSelection;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/**
 * Moves the caret by the keys that move it everywhere; with Shift they select.
 *
 * <p>Left and right go by a character, with Ctrl by a token; up and down by a line, with Ctrl by a
 * sentence. In text that runs from right to left, left goes forward.
 */
final class CaretKeys {

  private final SpanCanvas canvas;
  private final EditorModel model;

  /** Where the caret would like to be while it goes up and down through shorter lines; -1: here. */
  private int column = -1;

  CaretKeys(SpanCanvas canvas) {
    this.canvas = canvas;
    this.model = canvas.model();
    canvas.addListener(SWT.KeyDown, this::pressed);
    canvas.addListener(
        SWT.Traverse,
        e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
  }

  private void pressed(Event event) {
    boolean far = (event.stateMask & SWT.MOD1) != 0;
    boolean vertical =
        !far
            && (event.keyCode == SWT.ARROW_UP
                || event.keyCode == SWT.ARROW_DOWN
                || event.keyCode == SWT.PAGE_UP
                || event.keyCode == SWT.PAGE_DOWN);
    OptionalInt to = target(event.keyCode, far);
    if (to.isEmpty()) {
      return;
    }
    if (!vertical) {
      column = -1;
    }
    boolean extend = (event.stateMask & SWT.SHIFT) != 0;
    int anchor = extend ? model.selection().anchor() : to.getAsInt();
    model.select(new TextSelection(anchor, to.getAsInt()));
    canvas.reveal(to.getAsInt());
  }

  private OptionalInt target(int key, boolean far) {
    int caret = model.selection().caret();
    Boundaries boundaries = model.session().boundaries();
    return switch (key) {
      case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
        boolean forward = (key == SWT.ARROW_RIGHT) != canvas.viewport().isRightToLeft(caret);
        if (far) {
          yield OptionalInt.of(
              forward ? boundaries.nextTokenBegin(caret) : boundaries.previousTokenBegin(caret));
        }
        yield OptionalInt.of(
            forward ? model.clusters().next(caret) : model.clusters().previous(caret));
      }
      case SWT.ARROW_UP -> OptionalInt.of(far ? sentence(caret, false) : line(caret, -1));
      case SWT.ARROW_DOWN -> OptionalInt.of(far ? sentence(caret, true) : line(caret, 1));
      case SWT.PAGE_UP -> OptionalInt.of(page(caret, -1));
      case SWT.PAGE_DOWN -> OptionalInt.of(page(caret, 1));
      case SWT.HOME -> OptionalInt.of(far ? 0 : canvas.viewport().lineEdge(caret, false));
      case SWT.END ->
          OptionalInt.of(far ? model.text().length() : canvas.viewport().lineEdge(caret, true));
      default -> OptionalInt.empty();
    };
  }

  private int sentence(int caret, boolean forward) {
    Boundaries boundaries = model.session().boundaries();
    int length = model.text().length();
    if (length == 0) {
      return 0;
    }
    int here = boundaries.sentenceAt(Math.min(caret, length - 1)).begin();
    if (!forward) {
      return here < caret
          ? here
          : boundaries.sentenceAt(boundaries.previousTokenBegin(caret)).begin();
    }
    int end = boundaries.sentenceAt(Math.min(caret, length - 1)).end();
    return end >= length ? length : boundaries.nextTokenBegin(Math.max(caret, end - 1));
  }

  private int line(int caret, int direction) {
    Rectangle at = canvas.caretBounds(caret);
    column = column < 0 ? at.x : column;
    return canvas.viewport().verticalNeighbour(caret, direction, column);
  }

  private int page(int caret, int direction) {
    canvas.reveal(caret);
    Rectangle at = canvas.caretBounds(caret);
    column = column < 0 ? at.x : column;
    int distance = Math.max(20, canvas.viewport().height() - 3 * at.height);
    canvas.scrollBy(direction * distance);
    int moved = canvas.viewport().offsetAt(column, at.y + at.height / 2);
    boolean stuck = direction > 0 ? moved <= caret : moved >= caret;
    return stuck ? (direction > 0 ? model.text().length() : 0) : moved;
  }
}
