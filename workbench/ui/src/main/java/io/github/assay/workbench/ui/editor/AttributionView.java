package io.github.assay.workbench.ui.editor;

import io.github.assay.workbench.editor.card.AttributionCard;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** Shows the attribution card of the document that is in front. */
public final class AttributionView extends ViewPart {

  private final IPartListener2 follower =
      new IPartListener2() {
        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
          follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
          follow();
        }
      };

  private AttributionCard card;

  @Override
  public void createPartControl(Composite parent) {
    card =
        new AttributionCard(
            parent, e -> Problem.show(getSite().getShell(), "Change Annotation", e));
    UndoActions.install(getViewSite().getActionBars(), this::editor);
    getSite().getPage().addPartListener(follower);
    follow();
  }

  /** Tells the view, where it is open, that an editor has read its document. */
  public static void documentShown(DocumentEditor editor) {
    if (editor.getSite().getPage().findView(Ids.ATTRIBUTION_VIEW) instanceof AttributionView view) {
      view.follow();
    }
  }

  /** The card. */
  public AttributionCard card() {
    return card;
  }

  /** Puts the keyboard into the field of a value that is typed. */
  public void edit(String feature) {
    card.edit(feature);
  }

  private void follow() {
    Optional<DocumentEditor> editor = editor();
    card.show(
        editor.flatMap(DocumentEditor::document).map(OpenDocument::model),
        () -> editor.ifPresent(e -> e.getSite().getPage().activate(e)));
  }

  private Optional<DocumentEditor> editor() {
    return getSite().getPage().getActiveEditor() instanceof DocumentEditor editor
        ? Optional.of(editor)
        : Optional.empty();
  }

  @Override
  public void setFocus() {
    card.setFocus();
  }

  @Override
  public void dispose() {
    getSite().getPage().removePartListener(follower);
    super.dispose();
  }
}
