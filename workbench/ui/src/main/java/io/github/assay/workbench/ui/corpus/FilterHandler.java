package io.github.assay.workbench.ui.corpus;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings up the corpus view with the cursor in its filter. */
public final class FilterHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      if (HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(Ids.CORPUS_VIEW)
          instanceof CorpusView view) {
        view.focusFilter();
      }
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("the corpus view cannot be shown", e);
    }
  }
}
