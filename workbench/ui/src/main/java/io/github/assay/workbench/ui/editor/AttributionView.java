package io.github.assay.workbench.ui.editor;

import io.github.assay.workbench.editor.card.AttributionCard;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.ui.Problem;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;

/** Shows the attribution card of the document that is in front. */
public final class AttributionView extends DocumentView {

  private AttributionCard card;

  @Override
  protected void createControls(Composite parent) {
    card =
        new AttributionCard(
            parent, e -> Problem.show(getSite().getShell(), "Change Annotation", e));
  }

  /** The card listens to the document itself. */
  @Override
  protected EditorListener listener() {
    return new EditorListener() {};
  }

  @Override
  protected void show(Optional<OpenDocument> shown) {
    card.show(shown.map(OpenDocument::model), this::backToText);
  }

  /** The card. */
  public AttributionCard card() {
    return card;
  }

  /** Puts the keyboard into the field of a value that is typed. */
  public void edit(String feature) {
    card.edit(feature);
  }

  @Override
  public void setFocus() {
    card.setFocus();
  }
}
