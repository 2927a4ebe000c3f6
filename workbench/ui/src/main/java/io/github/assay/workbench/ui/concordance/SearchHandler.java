package io.github.assay.workbench.ui.concordance;

import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.editor.DocumentEditor;
import io.github.assay.workbench.ui.editor.OpenDocument;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the concordance, and searches at once for what is selected in the text. */
public final class SearchHandler extends AbstractHandler {

  private static final int MOST_CHARACTERS = 200;

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Optional<String> words =
        HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor
            ? editor.document().map(OpenDocument::model).flatMap(SearchHandler::selected)
            : Optional.empty();
    try {
      ConcordanceView view =
          (ConcordanceView)
              HandlerUtil.getActiveWorkbenchWindowChecked(event)
                  .getActivePage()
                  .showView(Ids.CONCORDANCE_VIEW);
      words.ifPresent(view::search);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }

  private static Optional<String> selected(EditorModel model) {
    return model
        .selection()
        .range()
        .map(r -> r.of(model.text()))
        .or(() -> model.selected().map(s -> s.fragments().get(0).of(model.text())))
        .filter(w -> w.length() <= MOST_CHARACTERS);
  }
}
