package io.github.assay.workbench.editor;

import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.paint.SpanCanvas;
import io.github.assay.workbench.editor.paint.Theme;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A line below the text: what is selected, what there is to tell, and how much is left to do. */
final class StatusStrip implements EditorListener {

  private static final int MARGIN = 10;

  private final SpanCanvas canvas;
  private final Canvas strip;
  private String message = "";

  StatusStrip(Composite parent, SpanCanvas canvas) {
    this.canvas = canvas;
    strip = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
    GC gc = new GC(strip);
    data.heightHint = gc.getFontMetrics().getHeight() + 8;
    gc.dispose();
    strip.setLayoutData(data);
    strip.addListener(SWT.Paint, e -> paint(e.gc));
    canvas.model().addListener(this);
    strip.addListener(SWT.Dispose, e -> canvas.model().removeListener(this));
  }

  /** What is told at present; empty for nothing. */
  String message() {
    return message;
  }

  @Override
  public void annotationsChanged(Change change) {
    strip.redraw();
  }

  @Override
  public void selectionChanged() {
    strip.redraw();
  }

  @Override
  public void message(String text) {
    message = text;
    strip.redraw();
  }

  private void paint(GC gc) {
    Theme theme = canvas.theme();
    Rectangle area = strip.getClientArea();
    gc.setBackground(new Color(theme.raised()));
    gc.fillRectangle(area);
    gc.setForeground(new Color(theme.rule()));
    gc.drawLine(0, 0, area.width, 0);
    int left = canvas.model().annotations().unreviewed().size();
    String todo = left == 0 ? "all reviewed" : left + " to review";
    Point size = gc.stringExtent(todo);
    int y = (area.height - size.y) / 2 + 1;
    int right = area.width - MARGIN - size.x;
    gc.setForeground(new Color(theme.dimmed()));
    gc.drawString(todo, right, y, true);
    gc.setClipping(MARGIN, 0, Math.max(1, right - 2 * MARGIN), area.height);
    gc.setForeground(new Color(message.isEmpty() ? theme.dimmed() : theme.text()));
    Optional<Span> selected = canvas.model().selected();
    String text = message.isEmpty() ? selected.map(SpanCanvas::describe).orElse("") : message;
    gc.drawString(text, MARGIN, y, true);
  }
}
