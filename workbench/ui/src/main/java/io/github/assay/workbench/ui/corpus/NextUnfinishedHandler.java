package io.github.assay.workbench.ui.corpus;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the next document that the annotator has not called done. */
public final class NextUnfinishedHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
    try {
      IWorkbenchPart view = page.showView(Ids.CORPUS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
      if (view instanceof CorpusView corpus && !corpus.openNextUnfinished()) {
        MessageDialog.openInformation(
            HandlerUtil.getActiveShell(event),
            "Next Unfinished Document",
            "There is no other document with work left.");
      }
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("the corpus view cannot be shown", e);
    }
  }
}
