package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.Range;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.editor.model.TextSelection;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.util.function.Consumer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens documents of the open corpus at a place. */
public final class Documents {

  private Documents() {}

  /**
   * Brings a document to the front, and does something with it as soon as it is read.
   *
   * @param id the document's id
   */
  public static void open(IWorkbenchPage page, String id, Consumer<EditorModel> then) {
    try {
      DocumentInput input = new DocumentInput(OpenCorpus.get().require().directory(), id);
      if (page.openEditor(input, Ids.DOCUMENT_EDITOR) instanceof DocumentEditor editor) {
        editor.whenShown(then);
      }
    } catch (AssayException e) {
      Problem.show(page.getWorkbenchWindow().getShell(), "Open Document", e);
    } catch (PartInitException e) {
      Problem.show(
          page.getWorkbenchWindow().getShell(),
          "Open Document",
          new AssayException(id + ": " + e.getMessage(), e));
    }
  }

  /**
   * Goes to a span, or selects a part of the text where there is no such span.
   *
   * @param begin UTF-16 offset; the text's ends stand for what lies beyond them
   * @param end UTF-16 offset, exclusive; nothing is selected where it is not behind the begin
   */
  public static void reveal(EditorModel model, String spanId, int begin, int end) {
    int length = model.text().length();
    int from = Math.max(0, Math.min(begin, length));
    int to = Math.max(from, Math.min(end, length));
    model
        .annotations()
        .span(spanId)
        .ifPresentOrElse(
            model::goTo,
            () -> {
              model.select(new TextSelection(from, to));
              model.reveal();
            });
  }

  /** Selects a part of the text and scrolls there. */
  public static void reveal(EditorModel model, Range range) {
    reveal(model, "", range.begin(), range.end());
  }
}
