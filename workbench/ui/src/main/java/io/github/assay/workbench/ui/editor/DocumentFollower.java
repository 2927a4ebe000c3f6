package io.github.assay.workbench.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells a view which document is in front: when another editor comes to the front, and when an
 * editor has read its document.
 *
 * <p>Belongs to the display's thread.
 */
final class DocumentFollower {

  private final IWorkbenchPage page;
  private final Consumer<Optional<OpenDocument>> receiver;
  private final IPartListener2 parts = new Parts();
  private final IPropertyListener properties = this::propertyChanged;
  private Optional<DocumentEditor> editor = Optional.empty();
  private Optional<OpenDocument> document = Optional.empty();

  /**
   * Begins to follow, and tells at once what is in front.
   *
   * @param receiver gets the document, or empty where none is in front or it is still being read
   */
  DocumentFollower(IWorkbenchPage page, Consumer<Optional<OpenDocument>> receiver) {
    this.page = page;
    this.receiver = receiver;
    page.addPartListener(parts);
    receiver.accept(document);
    follow();
  }

  /** The editor in front, or empty where it is none of a document. */
  Optional<DocumentEditor> editor() {
    return editor;
  }

  /** Stops following. */
  void stop() {
    page.removePartListener(parts);
    editor.ifPresent(e -> e.removePropertyListener(properties));
  }

  private void propertyChanged(Object source, int property) {
    if (property == DocumentEditor.PROP_DOCUMENT) {
      follow();
    }
  }

  private void follow() {
    Optional<DocumentEditor> now =
        page.getActiveEditor() instanceof DocumentEditor active
            ? Optional.of(active)
            : Optional.empty();
    if (!now.equals(editor)) {
      editor.ifPresent(e -> e.removePropertyListener(properties));
      editor = now;
      editor.ifPresent(e -> e.addPropertyListener(properties));
    }
    Optional<OpenDocument> shown = editor.flatMap(DocumentEditor::document);
    if (!shown.equals(document)) {
      document = shown;
      receiver.accept(document);
    }
  }

  private final class Parts implements IPartListener2 {

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
      follow();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
      follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
      follow();
    }
  }
}
