package io.github.assay.workbench.ui.annotations;

import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.model.Span;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.editor.DocumentView;
import io.github.assay.workbench.ui.editor.OpenDocument;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.contexts.IContextService;

/**
 * The annotations of the document in front, as a tree that goes along with the text: what is
 * selected in one is selected in the other.
 */
public final class AnnotationsView extends DocumentView {

  /** How many spans are looked at in one go, so that the display's thread is never held up. */
  private static final int PORTION = 1_000;

  private FilterBar bar;
  private AnnotationTree tree;
  private Optional<AnnotationRows> rows = Optional.empty();
  private int readings;

  @Override
  protected void createControls(Composite parent) {
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    bar = new FilterBar(parent, filter -> restart());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    Composite list = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    tree = new AnnotationTree(list, this::goTo, this::open);
    bar.onLeave(this::enterTree);
    LettersInTree.install(
        tree.control(), getSite().getService(IContextService.class), Ids.REVIEWING);
  }

  @Override
  protected EditorListener listener() {
    return new Following();
  }

  @Override
  protected void show(Optional<OpenDocument> shown) {
    rows = shown.map(d -> new AnnotationRows(d.model().annotations(), d.model().text(), tree));
    tree.show(rows, shown.map(d -> d.model().text()).orElse(""));
    bar.resetOrigins();
    restart();
  }

  /** The tree, for tests. */
  public Tree tree() {
    return tree.control();
  }

  @Override
  public void setFocus() {
    tree.control().setFocus();
  }

  private void restart() {
    rows.ifPresent(
        r -> {
          r.restart(bar.filter());
          readOn(++readings);
        });
  }

  /** Reads a portion at once, and the rest whenever the display has nothing else to do. */
  private void readOn(int reading) {
    if (reading != readings || rows.isEmpty() || tree.control().isDisposed()) {
      return;
    }
    boolean more = rows.get().more(PORTION);
    bar.offerOrigins(rows.get().origins());
    if (more) {
      tree.control().getDisplay().timerExec(5, () -> readOn(reading));
    }
    follow();
  }

  private void enterTree() {
    tree.control().setFocus();
    if (tree.control().getSelectionCount() == 0 && rows.filter(r -> r.size() > 0).isPresent()) {
      goTo(rows.get().at(0));
    }
  }

  private void goTo(Span span) {
    model().ifPresent(m -> m.goTo(span));
  }

  private void open(Span span) {
    goTo(span);
    backToText();
  }

  private void follow() {
    Optional<Span> selected = model().flatMap(EditorModel::selected);
    String owner = model().flatMap(EditorModel::owner).map(Span::id).orElse("");
    tree.select(selected, owner);
  }

  private final class Following implements EditorListener {

    @Override
    public void annotationsChanged(Change change) {
      if (rows.isPresent() && !rows.get().changed(change)) {
        readOn(++readings);
      }
    }

    @Override
    public void selectionChanged() {
      follow();
    }
  }
}
