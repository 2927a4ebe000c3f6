package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.store.WorkState;
import io.github.assay.workbench.editor.paint.Fitted;
import io.github.assay.workbench.ui.Icons;
import io.github.assay.workbench.ui.RemovedRows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The table of documents; it makes only the lines that are seen, however many there are. */
final class DocumentTable {

  /** What a line has beside its title: the icon, and room around both. */
  private static final int BESIDE_TITLE = 32;

  private final Table table;
  private final TableColumn title;
  private List<DocumentRow> rows = List.of();

  /**
   * Makes the table.
   *
   * @param parent holds the table alone
   * @param open called with the document that somebody double-clicked or pressed Enter on
   */
  DocumentTable(Composite parent, Consumer<DocumentRow> open) {
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    TableColumnLayout layout = new TableColumnLayout();
    parent.setLayout(layout);
    title = column("Document", SWT.LEFT);
    layout.setColumnData(title, new ColumnWeightData(1, 80));
    layout.setColumnData(column("Claims", SWT.RIGHT), new ColumnPixelData(56, true, true));
    layout.setColumnData(column("Open", SWT.RIGHT), new ColumnPixelData(48, true, true));
    title.addListener(SWT.Resize, e -> table.clearAll());
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.MouseHover, this::explain);
    table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(open));
  }

  Table control() {
    return table;
  }

  void setRows(List<DocumentRow> newRows) {
    Optional<DocumentRow> before = selected();
    rows = newRows;
    table.setItemCount(rows.size());
    table.clearAll();
    before.ifPresent(row -> select(row.id()));
  }

  Optional<DocumentRow> selected() {
    int index = table.getSelectionIndex();
    return index < 0 || index >= rows.size() ? Optional.empty() : Optional.of(rows.get(index));
  }

  void select(String id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        table.setSelection(i);
        return;
      }
    }
    table.deselectAll();
  }

  /** Shows the whole title, its name and its state, which the line has no room for. */
  private void explain(Event event) {
    int index = indexAt(event.x, event.y);
    if (index < 0) {
      table.setToolTipText(null);
      return;
    }
    DocumentRow row = rows.get(index);
    table.setToolTipText(
        "%s\n%s \u00b7 %s \u00b7 %d claims, %d suggestions to review"
            .formatted(row.title(), row.id(), row.state().label(), row.claims(), row.open()));
  }

  private int indexAt(int x, int y) {
    TableItem item = table.getItem(new Point(x, y));
    int index = item == null ? -1 : table.indexOf(item);
    return index < rows.size() ? index : -1;
  }

  private TableColumn column(String title, int style) {
    TableColumn column = new TableColumn(table, style);
    column.setText(title);
    return column;
  }

  private void fill(Event event) {
    if (event.index < 0 || event.index >= rows.size()) {
      RemovedRows.release(event);
      return;
    }
    DocumentRow row = rows.get(event.index);
    TableItem item = (TableItem) event.item;
    item.setText(new String[] {fitted(row.title()), number(row.claims()), number(row.open())});
    item.setImage(Icons.image(icon(row.state())));
  }

  /** GTK cuts a cell in the middle of a letter and shows no ellipsis. */
  private String fitted(String words) {
    GC gc = new GC(table);
    try {
      return Fitted.of(gc, words, title.getWidth() - BESIDE_TITLE);
    } finally {
      gc.dispose();
    }
  }

  private static String number(int n) {
    return n == 0 ? "" : String.valueOf(n);
  }

  /** Shape and colour both tell the state. */
  private static String icon(WorkState state) {
    return "state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
