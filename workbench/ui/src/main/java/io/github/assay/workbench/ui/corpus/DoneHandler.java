package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.WorkState;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.editor.DocumentInput;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Calls the document in the editor done and opens the next one; on a document that is done, takes
 * that back.
 */
public final class DoneHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (editor == null || !(editor.getEditorInput() instanceof DocumentInput input)) {
      return null;
    }
    try {
      Corpus corpus = OpenCorpus.get().require();
      String annotator = Settings.annotator();
      if (corpus.state(input.id(), annotator) == WorkState.DONE) {
        corpus.markOpen(input.id(), annotator);
        OpenCorpus.get().documentsChanged(Set.of(input.id()));
      } else {
        NullProgressMonitor saving = new NullProgressMonitor();
        // Also where nothing was edited: that there is nothing to label is work done.
        editor.doSave(saving);
        if (!saving.isCanceled()) {
          corpus.markDone(input.id(), annotator);
          OpenCorpus.get().documentsChanged(Set.of(input.id()));
          new NextUnfinishedHandler().execute(event);
        }
      }
    } catch (AssayException e) {
      Problem.show(HandlerUtil.getActiveShell(event), "Done", e);
    }
    return null;
  }
}
