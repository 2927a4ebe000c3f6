package io.github.assay.workbench.ui.concordance;

import io.github.assay.workbench.ui.RemovedRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The table of places, with what was found in the middle (key word in context).
 *
 * <p>It makes only the lines that are seen. The left context is drawn by hand: tables cut a text at
 * its end, and here it is the begin that may go.
 */
final class HitTable {

  private static final int LEFT = 1;
  private static final int WORDS = 2;

  private final Table table;
  private final List<Hit> hits = new ArrayList<>();

  /**
   * Makes the table.
   *
   * @param parent holds the table alone
   * @param opened gets the place that was double-clicked or on which Enter was pressed
   */
  HitTable(Composite parent, Consumer<Hit> opened) {
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
    table.setHeaderVisible(true);
    TableColumnLayout layout = new TableColumnLayout();
    parent.setLayout(layout);
    layout.setColumnData(column("Document", SWT.LEFT), new ColumnPixelData(120, true, true));
    layout.setColumnData(column("Before", SWT.RIGHT), new ColumnWeightData(4, 120));
    layout.setColumnData(column("Found", SWT.LEFT), new ColumnWeightData(2, 80));
    layout.setColumnData(column("After", SWT.LEFT), new ColumnWeightData(4, 120));
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.EraseItem, this::erase);
    table.addListener(SWT.PaintItem, this::paint);
    table.addListener(
        SWT.DefaultSelection,
        e -> {
          int index = table.indexOf((TableItem) e.item);
          if (index >= 0) {
            opened.accept(hits.get(index));
          }
        });
  }

  Table control() {
    return table;
  }

  /** Forgets all places. */
  void clear() {
    hits.clear();
    table.setItemCount(0);
    table.clearAll();
  }

  /** Adds places at the end. */
  void add(List<Hit> more) {
    hits.addAll(more);
    table.setItemCount(hits.size());
  }

  /** Number of places. */
  int size() {
    return hits.size();
  }

  /** All places. */
  List<Hit> all() {
    return List.copyOf(hits);
  }

  /** The places of the lines that are selected. */
  List<Hit> selected() {
    return Arrays.stream(table.getSelectionIndices()).mapToObj(hits::get).toList();
  }

  private TableColumn column(String title, int style) {
    TableColumn column = new TableColumn(table, style);
    column.setText(title);
    return column;
  }

  private void fill(Event event) {
    if (event.index < 0 || event.index >= hits.size()) {
      RemovedRows.release(event);
      return;
    }
    Hit hit = hits.get(event.index);
    TableItem item = (TableItem) event.item;
    item.setText(new String[] {hit.document(), hit.left(), hit.words(), hit.right()});
    item.setFont(WORDS, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
  }

  private void erase(Event event) {
    if (event.index == LEFT) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paint(Event event) {
    if (event.index != LEFT) {
      return;
    }
    TableItem item = (TableItem) event.item;
    var cell = item.getBounds(LEFT);
    String left = item.getText(LEFT).stripTrailing();
    Point size = event.gc.stringExtent(left);
    event.gc.setClipping(cell);
    event.gc.drawString(
        left, cell.x + cell.width - size.x - 6, cell.y + (cell.height - size.y) / 2, true);
  }
}
