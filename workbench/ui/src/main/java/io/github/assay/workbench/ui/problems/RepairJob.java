package io.github.assay.workbench.ui.problems;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.edit.Operation;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.lint.Fixer;
import io.github.assay.corpus.lint.Linter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.editor.OpenDocument;
import io.github.assay.workbench.ui.editor.SessionReader;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Works out all safe repairs of a document that is being edited, as one step that can be undone.
 */
final class RepairJob extends Job {

  private final OpenDocument document;
  private final Executor display;
  private final Consumer<Operation> made;

  /**
   * Prepares the job.
   *
   * @param display runs something on the display's thread and waits until it has run
   * @param made gets the step, on the display's thread; it does nothing where nothing is to mend
   */
  RepairJob(OpenDocument document, Executor display, Consumer<Operation> made) {
    super("Repairing " + document.draft().documentId());
    this.document = document;
    this.display = display;
    this.made = made;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      AnnotatedDocument before =
          new SessionReader(document.draft().session(), display).read().document();
      Fixer.Result result = new Fixer(Linter.standard()).fix(before, document.draft().layerName());
      int count = result.mended().size();
      String label = "Repair " + count + (count == 1 ? " Problem" : " Problems");
      Change change = Change.between(label, before, result.document());
      display.execute(() -> made.accept(Operations.made(change)));
      return Status.OK_STATUS;
    } catch (AssayException e) {
      return Problem.status(e);
    }
  }
}
