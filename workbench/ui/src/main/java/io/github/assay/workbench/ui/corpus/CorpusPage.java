package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.store.WorkState;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

/** What the corpus view shows of an open corpus: progress, a filter and the documents. */
final class CorpusPage {

  private final DocumentList documents;
  private final Composite control;
  private final Label summary;
  private final ProgressBar progress;
  private final Text filter;
  private final DocumentTable table;

  CorpusPage(Composite parent, DocumentList documents, Consumer<DocumentRow> open) {
    this.documents = documents;
    control = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(control);
    Composite head = new Composite(control, SWT.NONE);
    GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 8, 0).spacing(4, 6).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    filter = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage("Filter by title, name or state");
    filter.addListener(SWT.Modify, e -> filterChanged());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    summary = new Label(head, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    progress = new ProgressBar(head, SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 6).applyTo(progress);
    Composite list = new Composite(control, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    table = new DocumentTable(list, open);
    filter.addListener(SWT.DefaultSelection, e -> table.control().setFocus());
  }

  Composite control() {
    return control;
  }

  void setFocus() {
    table.control().setFocus();
  }

  void focusFilter() {
    filter.setFocus();
    filter.selectAll();
  }

  void select(String id) {
    table.select(id);
  }

  /** Shows the documents as they are now. */
  void refresh() {
    table.setRows(documents.shown());
    Map<WorkState, Integer> counts = documents.counts();
    progress.setMaximum(Math.max(1, documents.size()));
    progress.setSelection(counts.get(WorkState.DONE));
    summary.setText(summary(counts));
    summary.setToolTipText(summary.getText());
  }

  private String summary(Map<WorkState, Integer> counts) {
    StringBuilder text = new StringBuilder();
    text.append("%d of %d done".formatted(counts.get(WorkState.DONE), documents.size()));
    append(text, counts.get(WorkState.IN_PROGRESS), WorkState.IN_PROGRESS);
    append(text, counts.get(WorkState.CONFLICTED), WorkState.CONFLICTED);
    if (documents.shown().size() != documents.size()) {
      text.append(" \u00b7 %d shown".formatted(documents.shown().size()));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int count, WorkState state) {
    if (count > 0) {
      text.append(" \u00b7 %d %s".formatted(count, state.label()));
    }
  }

  private void filterChanged() {
    documents.setFilter(filter.getText());
    refresh();
  }
}
