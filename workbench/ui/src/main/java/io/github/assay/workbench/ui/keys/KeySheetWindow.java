package io.github.assay.workbench.ui.keys;

import io.github.assay.workbench.editor.paint.Theme;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window with the whole cheat sheet at once, in columns; Escape closes it. */
public final class KeySheetWindow {

  /** Names the window to tests. */
  public static final String TITLE = "Keys";

  private static final int COLUMNS = 3;
  private static final int MARGIN = 12;
  private static final int GAP = 28;
  private static final int CAP = 8;

  private final KeySheet sheet;
  private final Shell shell;
  private final Canvas canvas;
  private final Font bold;

  KeySheetWindow(Shell parent, KeySheet sheet) {
    this.sheet = sheet;
    shell = new Shell(parent, SWT.CLOSE | SWT.TITLE | SWT.RESIZE);
    shell.setText(TITLE);
    shell.setLayout(new FillLayout());
    canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
    FontData data = canvas.getFont().getFontData()[0];
    bold = new Font(canvas.getDisplay(), data.getName(), data.getHeight(), SWT.BOLD);
    canvas.addListener(SWT.Dispose, e -> bold.dispose());
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.KeyDown, this::pressed);
    Point size = size();
    Rectangle trim = shell.computeTrim(0, 0, size.x, size.y);
    Rectangle around = parent.getBounds();
    shell.setBounds(
        around.x + (around.width - trim.width) / 2,
        around.y + Math.max(0, (around.height - trim.height) / 2),
        trim.width,
        trim.height);
    shell.open();
    canvas.setFocus();
  }

  boolean isOpen() {
    return !shell.isDisposed();
  }

  void close() {
    shell.close();
  }

  private void pressed(Event event) {
    if (event.keyCode == SWT.ESC) {
      close();
    }
  }

  private Point size() {
    GC gc = new GC(canvas);
    try {
      int rows = columns().stream().mapToInt(KeySheetWindow::rows).max().orElse(1);
      int width = columns().stream().mapToInt(c -> columnWidth(gc, c) + GAP).sum() - GAP;
      return new Point(width + 2 * MARGIN, (rows - 1) * rowHeight(gc) + 2 * MARGIN);
    } finally {
      gc.dispose();
    }
  }

  private static int columnWidth(GC gc, List<KeySheet.Section> column) {
    int names =
        column.stream()
            .flatMap(c -> c.entries().stream())
            .mapToInt(e -> gc.stringExtent(e.name()).x)
            .max()
            .orElse(1);
    return keysWidth(gc, column) + names;
  }

  private static int keysWidth(GC gc, List<KeySheet.Section> column) {
    int keys =
        column.stream()
            .flatMap(c -> c.entries().stream())
            .mapToInt(e -> gc.stringExtent(e.keys()).x)
            .max()
            .orElse(1);
    return keys + CAP + 12;
  }

  private static int rowHeight(GC gc) {
    return gc.getFontMetrics().getHeight() + 2;
  }

  /** Sections in columns as low as can be, in their order. */
  private List<List<KeySheet.Section>> columns() {
    int height = rows(sheet.sections()) / COLUMNS;
    List<List<KeySheet.Section>> columns = columns(height);
    while (columns.size() > COLUMNS) {
      height++;
      columns = columns(height);
    }
    return columns;
  }

  private List<List<KeySheet.Section>> columns(int height) {
    List<List<KeySheet.Section>> columns = new ArrayList<>();
    List<KeySheet.Section> column = new ArrayList<>();
    for (KeySheet.Section section : sheet.sections()) {
      if (!column.isEmpty() && rows(column) + rows(List.of(section)) > height) {
        columns.add(column);
        column = new ArrayList<>();
      }
      column.add(section);
    }
    columns.add(column);
    return columns;
  }

  private static int rows(List<KeySheet.Section> sections) {
    return sections.stream().mapToInt(s -> s.entries().size() + 2).sum();
  }

  private void paint(Event event) {
    GC gc = event.gc;
    Theme theme = Theme.beside(shell.getBackground().getRGB());
    gc.setBackground(new Color(theme.background()));
    gc.fillRectangle(canvas.getClientArea());
    int x = MARGIN;
    for (List<KeySheet.Section> column : columns()) {
      int y = MARGIN;
      for (KeySheet.Section section : column) {
        y = paint(gc, theme, section, x, y, keysWidth(gc, column));
      }
      x += columnWidth(gc, column) + GAP;
    }
  }

  private int paint(GC gc, Theme theme, KeySheet.Section section, int x, int top, int keys) {
    Font normal = gc.getFont();
    int row = rowHeight(gc);
    int y = top;
    gc.setFont(bold);
    gc.setForeground(new Color(theme.text()));
    gc.drawString(section.title(), x, y, true);
    gc.setFont(normal);
    y += row;
    for (KeySheet.Entry entry : section.entries()) {
      int width = gc.stringExtent(entry.keys()).x;
      gc.setBackground(new Color(theme.raised()));
      gc.setForeground(new Color(theme.rule()));
      gc.fillRoundRectangle(x, y, width + CAP, row - 2, 5, 5);
      gc.drawRoundRectangle(x, y, width + CAP, row - 2, 5, 5);
      gc.setForeground(new Color(theme.text()));
      gc.drawString(entry.keys(), x + CAP / 2, y, true);
      gc.drawString(entry.name(), x + keys, y, true);
      y += row;
    }
    return y + row;
  }
}
