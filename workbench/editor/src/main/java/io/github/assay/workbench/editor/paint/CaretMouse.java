package io.github.assay.workbench.editor.paint;

import io.github.assay.corpus.edit.Boundaries;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.model.TextSelection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Selects by the mouse: a click a span, a drag text, a double click a token, a triple click a
 * sentence.
 *
 * <p>A click where spans lie one inside the other selects the innermost, a further click there the
 * one around it; a click on a line below the text selects the span it belongs to.
 */
final class CaretMouse {

  private final SpanCanvas canvas;
  private final EditorModel model;
  private boolean down;
  private boolean dragged;
  private Optional<Span> before = Optional.empty();

  CaretMouse(SpanCanvas canvas) {
    this.canvas = canvas;
    this.model = canvas.model();
    canvas.addListener(SWT.MouseDown, this::pressed);
    canvas.addListener(SWT.MouseMove, this::moved);
    canvas.addListener(SWT.MouseUp, this::released);
    canvas.addListener(SWT.MouseHover, this::hovered);
  }

  private void pressed(Event event) {
    canvas.setFocus();
    if (event.button != 1) {
      return;
    }
    int offset = canvas.viewport().offsetAt(event.x, event.y);
    down = event.count == 1;
    dragged = false;
    if (event.count == 1) {
      before = model.selected();
      boolean extend = (event.stateMask & SWT.SHIFT) != 0;
      dragged = extend;
      model.select(new TextSelection(extend ? model.selection().anchor() : offset, offset));
      return;
    }
    Boundaries boundaries = model.session().boundaries();
    if (!model.text().isEmpty()) {
      Range unit = event.count == 2 ? boundaries.tokenAt(offset) : boundaries.sentenceAt(offset);
      model.select(new TextSelection(unit.begin(), unit.end()));
    }
  }

  private void moved(Event event) {
    if (!down || (event.stateMask & SWT.BUTTON1) == 0) {
      return;
    }
    if (event.y < 0 || event.y > canvas.viewport().height()) {
      canvas.scrollBy(event.y < 0 ? -24 : 24);
    }
    int offset = canvas.viewport().offsetAt(event.x, event.y);
    if (offset != model.selection().caret()) {
      dragged = true;
      model.select(new TextSelection(model.selection().anchor(), offset));
    }
  }

  private void released(Event event) {
    if (!down || event.button != 1) {
      return;
    }
    down = false;
    List<Span> spans = canvas.spansAt(event.x, event.y);
    if (!dragged && !spans.isEmpty()) {
      int inside = before.map(spans::indexOf).orElse(-1);
      model.selectSpanAtCaret(spans.get((inside + 1) % spans.size()));
    }
  }

  private void hovered(Event event) {
    List<Span> spans = canvas.spansAt(event.x, event.y);
    canvas.setToolTipText(
        spans.isEmpty()
            ? null
            : spans.stream().map(SpanCanvas::describe).collect(Collectors.joining("\n")));
  }
}
