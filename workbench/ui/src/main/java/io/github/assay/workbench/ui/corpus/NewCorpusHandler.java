package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Problem;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an empty corpus in a folder that the user names, and opens it. */
public final class NewCorpusHandler extends AbstractHandler {

  private static final String ENGLISH = "en";

  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
    dialog.setText("New Corpus");
    dialog.setMessage("Choose an empty folder, or make a new one, for the corpus.");
    String chosen = dialog.open();
    if (chosen != null && OpenCorpusHandler.closeEditors(event)) {
      Path directory = Path.of(chosen);
      try {
        Corpus.create(directory, String.valueOf(directory.getFileName()), ENGLISH);
        OpenCorpus.get().open(directory);
      } catch (AssayException e) {
        Problem.show(shell, "New Corpus", e);
      }
    }
    return null;
  }
}
