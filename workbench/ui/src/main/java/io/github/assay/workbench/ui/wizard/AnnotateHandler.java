package io.github.assay.workbench.ui.wizard;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.job.AnnotateJob;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks which annotators to run over the open corpus, and starts them. */
public final class AnnotateHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    Shell shell = HandlerUtil.getActiveShell(event);
    try {
      Corpus corpus = OpenCorpus.get().require();
      AnnotateDialog dialog = new AnnotateDialog(shell);
      if (dialog.open() == Window.OK) {
        new AnnotateJob(corpus, dialog.pipeline(), dialog.model()).schedule();
      }
    } catch (AssayException e) {
      Problem.show(shell, "Run Annotators", e);
    }
    return null;
  }
}
