package io.github.assay.workbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Lets go of the rows that GTK asks a virtual table for while it removes their lines.
 *
 * <p>SWT makes an item for such a line and then forgets it without disposing of it. The style
 * engine does not forget it, and a change of the theme would then touch a line that is gone, which
 * ends the process.
 */
public final class RemovedRows {

  private RemovedRows() {}

  /**
   * Disposes of an item once its line is gone, or with its table.
   *
   * @param event {@code SWT.SetData} of a table for a row that it does not have
   */
  public static void release(Event event) {
    Table table = (Table) event.widget;
    TableItem item = (TableItem) event.item;
    Listener lettingGo =
        e -> {
          if (!item.isDisposed() && table.indexOf(item) < 0) {
            item.dispose();
          }
        };
    table.addListener(SWT.Dispose, lettingGo);
    table
        .getDisplay()
        .asyncExec(
            () -> {
              if (!table.isDisposed()) {
                table.removeListener(SWT.Dispose, lettingGo);
                lettingGo.handleEvent(event);
              }
            });
  }
}
