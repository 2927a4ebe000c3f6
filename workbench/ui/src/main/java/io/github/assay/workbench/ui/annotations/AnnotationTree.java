package io.github.assay.workbench.ui.annotations;

import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import io.github.assay.workbench.editor.model.Excerpt;
import io.github.assay.workbench.ui.Icons;
import io.github.assay.workbench.ui.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The tree of annotations; it makes only the lines that are seen, however many there are. */
final class AnnotationTree implements AnnotationRows.Listener {

  private final Tree tree;
  private Optional<AnnotationRows> rows = Optional.empty();
  private String text = "";
  private boolean following;

  /**
   * Makes the tree.
   *
   * @param parent holds the tree alone
   * @param selected gets the span on which the cursor was put
   * @param opened gets the span that was double-clicked or on which Enter was pressed
   */
  AnnotationTree(Composite parent, Consumer<Span> selected, Consumer<Span> opened) {
    tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
    tree.setHeaderVisible(true);
    TreeColumnLayout layout = new TreeColumnLayout();
    parent.setLayout(layout);
    layout.setColumnData(column("Annotation"), new ColumnWeightData(1, 160));
    layout.setColumnData(column("As"), new ColumnPixelData(130, true, true));
    layout.setColumnData(column("Status"), new ColumnPixelData(118, true, true));
    layout.setColumnData(column("From"), new ColumnPixelData(138, true, true));
    tree.addListener(SWT.SetData, this::fill);
    tree.addListener(
        SWT.Selection,
        e -> {
          if (!following && e.item != null) {
            selected.accept((Span) e.item.getData());
          }
        });
    tree.addListener(SWT.DefaultSelection, e -> opened.accept((Span) e.item.getData()));
  }

  /** The widget. */
  Tree control() {
    return tree;
  }

  /** Shows the rows of another document, or none. */
  void show(Optional<AnnotationRows> newRows, String newText) {
    rows = newRows;
    text = newText;
    restarted();
  }

  /** Puts the cursor on a span; takes it away where the span is not listed. */
  void select(Optional<Span> span, String preferred) {
    List<Span> path =
        rows.isPresent() && span.isPresent()
            ? rows.get().path(span.get(), preferred)
            : List.<Span>of();
    following = true;
    try {
      Optional<TreeItem> item = item(path);
      if (item.isEmpty()) {
        tree.deselectAll();
      } else if (tree.getSelectionCount() == 0 || tree.getSelection()[0] != item.get()) {
        tree.setSelection(item.get());
        tree.showSelection();
      }
    } finally {
      following = false;
    }
  }

  @Override
  public void restarted() {
    tree.setItemCount(0);
    tree.clearAll(true);
  }

  @Override
  public void grown() {
    tree.setItemCount(rows.map(AnnotationRows::size).orElse(0));
  }

  @Override
  public void inserted(int index) {
    new TreeItem(tree, SWT.NONE, index);
    tree.clear(index, true);
  }

  @Override
  public void removed(int index) {
    tree.getItem(index).dispose();
  }

  @Override
  public void changed(int index) {
    tree.getItem(index).setItemCount(rows.orElseThrow().children(at(index)).size());
    tree.clear(index, true);
  }

  private Span at(int index) {
    return rows.orElseThrow().at(index);
  }

  private Optional<TreeItem> item(List<Span> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    TreeItem item = tree.getItem(rows.orElseThrow().index(path.get(0)).orElseThrow());
    for (int i = 1; i < path.size(); i++) {
      // Asking for its text makes a virtual tree fill the line, with the number of lines below it.
      item.getText();
      item.setExpanded(true);
      List<AnnotationRows.Child> below = rows.get().children(path.get(i - 1));
      String id = path.get(i).id();
      int at = 0;
      while (!below.get(at).span().id().equals(id)) {
        at++;
      }
      item = item.getItem(at);
    }
    return Optional.of(item);
  }

  private void fill(Event event) {
    if (rows.isEmpty() || event.index < 0) {
      return; // GTK asks for rows also while it is removing them.
    }
    TreeItem item = (TreeItem) event.item;
    TreeItem parent = item.getParentItem();
    if (parent != null) {
      List<AnnotationRows.Child> children = rows.get().children((Span) parent.getData());
      if (event.index < children.size()) {
        AnnotationRows.Child child = children.get(event.index);
        fill(item, child.span(), as(child.link()));
      }
    } else if (event.index < rows.get().size()) {
      fill(item, at(event.index), "");
    }
  }

  private void fill(TreeItem item, Span span, String as) {
    item.setData(span);
    Status status = span.provenance().status();
    String shown =
        status == Status.SUGGESTED
            ? String.format(Locale.ROOT, "suggested %.2f", span.provenance().confidence())
            : status.label();
    String note = span.provenance().note().isEmpty() ? "" : "  \u270E";
    item.setText(
        new String[] {
          Excerpt.of(span, text) + note,
          as.isEmpty() ? Labels.features(span) : as,
          shown,
          Labels.origin(span.provenance())
        });
    item.setImage(Icons.image(Labels.icon(span.layer())));
    item.setItemCount(rows.orElseThrow().children(span).size());
  }

  private static String as(Link link) {
    return link.role().isEmpty() ? link.type().label() : link.type().label() + ": " + link.role();
  }

  private TreeColumn column(String title) {
    TreeColumn column = new TreeColumn(tree, SWT.LEFT);
    column.setText(title);
    return column;
  }
}
