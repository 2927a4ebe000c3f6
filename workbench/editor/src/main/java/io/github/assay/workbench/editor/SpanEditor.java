package io.github.assay.workbench.editor;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.editor.layout.Blocks;
import io.github.assay.workbench.editor.model.EditorAction;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.paint.SpanCanvas;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The editor of one document: its text with spans, a line of status, and a field to search. */
public final class SpanEditor extends Composite {

  private static final double ZOOM_STEP = 1.15;

  private final SpanCanvas canvas;
  private final FindBar find;
  private final StatusStrip status;

  /**
   * Shows a document.
   *
   * @param model what is edited
   * @param blocks its text, cut; made beforehand, because that takes time in its length
   */
  public SpanEditor(Composite parent, EditorModel model, Blocks blocks) {
    super(parent, SWT.NONE);
    GridLayout layout = new GridLayout(1, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    setLayout(layout);
    canvas = new SpanCanvas(this, model, blocks);
    canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    find = new FindBar(this, canvas);
    status = new StatusStrip(this, canvas);
  }

  /** What is edited. */
  public EditorModel model() {
    return canvas.model();
  }

  /** The part that shows the text and takes the keys. */
  public SpanCanvas canvas() {
    return canvas;
  }

  /** What the line of status tells at present; empty for nothing. */
  public String message() {
    return status.message();
  }

  /**
   * Tells somebody when the annotator begins and ends to type into a field, so that single letters
   * are no commands meanwhile.
   *
   * @param typing gets true when it begins, false when it ends
   */
  public void onTyping(Consumer<Boolean> typing) {
    find.onTyping(typing);
  }

  /**
   * Performs an action, those of the window included.
   *
   * @throws AssayException if a change could not be written down; nothing was changed then
   */
  public void perform(EditorAction action) throws AssayException {
    switch (action) {
      case FIND -> find.open();
      case FIND_NEXT -> find.next(true);
      case FIND_PREVIOUS -> find.next(false);
      case ZOOM_IN -> canvas.setZoom(canvas.zoom() * ZOOM_STEP);
      case ZOOM_OUT -> canvas.setZoom(canvas.zoom() / ZOOM_STEP);
      case ZOOM_RESET -> canvas.setZoom(1);
      default -> model().perform(action);
    }
  }

  @Override
  public boolean setFocus() {
    return canvas.setFocus();
  }
}
