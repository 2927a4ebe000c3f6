package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.ui.Problem;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/**
 * A view of the document that is in front: it hears what happens there, and Undo and Redo act on
 * the document while the view has the keyboard.
 */
public abstract class DocumentView extends ViewPart {

  private final EditorListener listener = listener();
  private DocumentFollower follower;
  private Optional<OpenDocument> document = Optional.empty();

  /** Makes the widgets; no document is shown yet. */
  protected abstract void createControls(Composite parent);

  /** Hears what happens in the document in front; asked for once, before anything else. */
  protected abstract EditorListener listener();

  /** Shows another document, or that there is none. */
  protected abstract void show(Optional<OpenDocument> shown);

  @Override
  public final void createPartControl(Composite parent) {
    createControls(parent);
    UndoActions.install(getViewSite().getActionBars(), this::editor);
    follower = new DocumentFollower(getSite().getPage(), this::documentShown);
  }

  @Override
  public void dispose() {
    document.ifPresent(d -> d.model().removeListener(listener));
    follower.stop();
    super.dispose();
  }

  /** The document in front, or empty. */
  protected final Optional<OpenDocument> document() {
    return document;
  }

  /** What is selected in the document in front and can be done with it, or empty. */
  protected final Optional<EditorModel> model() {
    return document.map(OpenDocument::model);
  }

  /** The editor in front, or empty. */
  protected final Optional<DocumentEditor> editor() {
    return follower == null ? Optional.empty() : follower.editor();
  }

  /** Gives the keyboard back to the text. */
  protected final void backToText() {
    editor().ifPresent(e -> getSite().getPage().activate(e));
  }

  /**
   * Performs an operation on the document in front, and shows why where it cannot be done.
   *
   * @param doing what it is, as the title of a message. Example: "Set Feature"
   */
  protected final void apply(String doing, Operation operation) {
    if (model().isEmpty()) {
      return;
    }
    try {
      model().get().apply(operation);
    } catch (AssayException e) {
      Problem.show(getSite().getShell(), doing, e);
    } catch (IllegalArgumentException e) {
      Problem.note(getSite().getShell(), doing, e.getMessage());
    }
  }

  private void documentShown(Optional<OpenDocument> shown) {
    document.ifPresent(d -> d.model().removeListener(listener));
    document = shown;
    document.ifPresent(d -> d.model().addListener(listener));
    show(shown);
  }
}
