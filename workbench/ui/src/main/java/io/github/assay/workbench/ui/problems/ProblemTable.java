package io.github.assay.workbench.ui.problems;

import io.github.assay.workbench.ui.Icons;
import io.github.assay.workbench.ui.RemovedRows;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table of problems; it makes only the lines that are seen. */
final class ProblemTable {

  private final Table table;
  private List<ProblemRow> rows = List.of();

  /**
   * Makes the table.
   *
   * @param parent holds the table alone
   * @param opened gets the problem that was double-clicked or on which Enter was pressed
   * @param selected is called when the cursor went to another line
   */
  ProblemTable(Composite parent, Consumer<ProblemRow> opened, Runnable selected) {
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    TableColumnLayout layout = new TableColumnLayout();
    parent.setLayout(layout);
    layout.setColumnData(column("Problem"), new ColumnWeightData(5, 150));
    layout.setColumnData(column("Where"), new ColumnWeightData(4, 120));
    layout.setColumnData(column("Repair"), new ColumnWeightData(4, 120));
    layout.setColumnData(column("Document"), new ColumnWeightData(2, 80));
    layout.setColumnData(column("Rule"), new ColumnPixelData(56, true, true));
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, e -> selected.run());
    table.addListener(SWT.MouseHover, this::explain);
    table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(opened));
  }

  Table control() {
    return table;
  }

  /** Shows other problems; the cursor stays on the one it was on. */
  void setRows(List<ProblemRow> newRows) {
    Optional<ProblemRow> before = selected();
    int at = table.getSelectionIndex();
    rows = newRows;
    table.setItemCount(rows.size());
    table.clearAll();
    int same = before.map(rows::indexOf).orElse(-1);
    if (same >= 0) {
      table.setSelection(same);
    } else if (before.isPresent() && !rows.isEmpty()) {
      // The next problem takes the place of one that is mended.
      table.setSelection(Math.min(at, rows.size() - 1));
    }
  }

  Optional<ProblemRow> selected() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
  }

  /** Shows a line in full, where the columns cut it off. */
  private void explain(Event event) {
    TableItem item = table.getItem(new Point(event.x, event.y));
    table.setToolTipText(
        item == null
            ? null
            : item.getText(0) + "\n" + item.getText(1) + "\n\u2192 " + item.getText(2));
  }

  private TableColumn column(String title) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    return column;
  }

  private void fill(Event event) {
    if (event.index < 0 || event.index >= rows.size()) {
      RemovedRows.release(event);
      return;
    }
    ProblemRow row = rows.get(event.index);
    TableItem item = (TableItem) event.item;
    item.setText(
        new String[] {
          row.finding().message(),
          row.where(),
          row.repair(),
          row.finding().document(),
          row.finding().rule().id()
        });
    item.setImage(Icons.image("severity-" + row.finding().rule().severity().label()));
  }
}
