package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.ui.Problem;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a corpus's folder and opens it. */
public final class OpenCorpusHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
    dialog.setText("Open Corpus");
    dialog.setMessage("Choose the folder of the corpus: the one with corpus.properties.");
    String chosen = dialog.open();
    if (chosen != null && closeEditors(event)) {
      try {
        OpenCorpus.get().open(Path.of(chosen));
      } catch (AssayException e) {
        Problem.show(shell, "Open Corpus", e);
      }
    }
    return null;
  }

  /** Editors belong to the corpus before; people may save or cancel. */
  static boolean closeEditors(ExecutionEvent event) {
    return HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().closeAllEditors(true);
  }
}
