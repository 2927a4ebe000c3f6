package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.workbench.editor.SpanEditor;
import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.corpus.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * Shows a document, and edits the annotator's layer of it through a draft that survives a crash.
 *
 * <p>The document is read in the background; {@link #document()} is empty until then.
 */
public final class DocumentEditor extends EditorPart implements ISaveablePart2 {

  /** The property that changes when the document has been read, see {@link #document()}. */
  public static final int PROP_DOCUMENT = 0x401;

  private final EditorListener listener = new Listening();
  private final List<Consumer<EditorModel>> waiting = new ArrayList<>();
  private Optional<OpenDocument> document = Optional.empty();
  private Optional<SpanEditor> editor = Optional.empty();
  private LetterKeys keys;
  private Composite parent;

  @Override
  public void init(IEditorSite site, IEditorInput input) {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
  }

  @Override
  public void createPartControl(Composite newParent) {
    parent = newParent;
    parent.setLayout(new FillLayout());
    keys = new LetterKeys(getSite());
    UndoActions.install(getEditorSite().getActionBars(), () -> Optional.of(this));
    say("Opening " + getPartName() + "…");
    DocumentInput input = (DocumentInput) getEditorInput();
    String annotator = Settings.annotator();
    ICoreRunnable read =
        monitor -> {
          try {
            OpenDocument opened = Desk.get().open(input, annotator);
            onDisplay(() -> show(opened));
          } catch (AssayException e) {
            ILog.get().log(Problem.status(e));
            onDisplay(() -> say(e.getMessage()));
          }
        };
    Job job = Job.create("Opening " + getPartName(), read);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  /** The document and its history, or empty while it is being read, and where it cannot be. */
  public Optional<OpenDocument> document() {
    return document;
  }

  /** The control that shows the document, or empty as long as there is none. */
  public Optional<SpanEditor> control() {
    return editor;
  }

  /**
   * The edits of this document.
   *
   * @throws java.util.NoSuchElementException if it is not read yet, see {@link #document()}
   */
  public EditSession session() {
    return document.orElseThrow().model().session();
  }

  /** Does something with the document: at once where it is read, otherwise as soon as it is. */
  public void whenShown(Consumer<EditorModel> action) {
    document.map(OpenDocument::model).ifPresentOrElse(action, () -> waiting.add(action));
  }

  /** Performs an action; does nothing while the document is being read. */
  public void perform(EditorAction action) {
    if (editor.isEmpty()) {
      return;
    }
    try {
      if (action == EditorAction.ACCEPT_FILTERED) {
        new AcceptFilteredDialog(getSite().getShell(), document.orElseThrow().model()).open();
      } else {
        editor.get().perform(action);
      }
    } catch (AssayException e) {
      Problem.show(getSite().getShell(), action.label(), e);
    }
  }

  void undo(boolean again) {
    try {
      if (document.isPresent() && again) {
        document.get().model().redo();
      } else if (document.isPresent()) {
        document.get().model().undo();
      }
    } catch (AssayException e) {
      Problem.show(getSite().getShell(), again ? "Redo" : "Undo", e);
    }
  }

  private void onDisplay(Runnable action) {
    getSite()
        .getShell()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!parent.isDisposed()) {
                action.run();
              }
            });
  }

  private void say(String text) {
    clear();
    Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
    label.setText(text);
    parent.layout();
  }

  private void show(OpenDocument opened) {
    boolean focused = parent.getDisplay().getFocusControl() == parent;
    clear();
    document = Optional.of(opened);
    SpanEditor control = new SpanEditor(parent, opened.model(), opened.blocks());
    editor = Optional.of(control);
    control.onTyping(keys::suspend);
    opened.model().addListener(listener);
    parent.layout();
    if (focused || getSite().getPage().getActivePart() == this) {
      control.setFocus();
    }
    firePropertyChange(PROP_DOCUMENT);
    waiting.forEach(w -> w.accept(opened.model()));
    waiting.clear();
    firePropertyChange(IEditorPart.PROP_DIRTY);
    opened.draft().warning().ifPresent(w -> Problem.note(getSite().getShell(), getPartName(), w));
  }

  private void clear() {
    for (Control child : parent.getChildren()) {
      child.dispose();
    }
  }

  @Override
  public void setFocus() {
    editor.map(e -> (Control) e).orElse(parent).setFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    if (document.isEmpty()) {
      return;
    }
    try {
      document.get().draft().save();
      OpenCorpus.get().documentsChanged(Set.of(document.get().draft().documentId()));
      firePropertyChange(IEditorPart.PROP_DIRTY);
    } catch (AssayException e) {
      monitor.setCanceled(true);
      Problem.show(getSite().getShell(), "Save", e);
    }
  }

  @Override
  public boolean isDirty() {
    return document.isPresent() && session().isDirty();
  }

  /** Saves without asking: every edit can still be undone afterwards. */
  @Override
  public int promptToSaveOnClose() {
    return YES;
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("a layer belongs to its annotator");
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void dispose() {
    document.ifPresent(d -> d.model().removeListener(listener));
    super.dispose();
  }

  private final class Listening implements EditorListener {
    @Override
    public void annotationsChanged(Change change) {
      firePropertyChange(IEditorPart.PROP_DIRTY);
    }

    @Override
    public void editText(String feature) {
      try {
        AttributionView view = (AttributionView) getSite().getPage().showView(Ids.ATTRIBUTION_VIEW);
        view.edit(feature);
      } catch (PartInitException e) {
        ILog.get().log(e.getStatus());
      }
    }
  }
}
