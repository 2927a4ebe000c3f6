package io.github.assay.workbench.ui.problems;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.lint.Linter;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.editor.OpenDocument;
import io.github.assay.workbench.ui.editor.SessionReader;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Checks a document while it is being edited, whenever its editor rests. */
final class LintDocumentJob extends Job {

  private static final long REST_MILLIS = 350;

  private final OpenDocument document;
  private final Executor display;
  private final Consumer<List<ProblemRow>> found;

  /**
   * Prepares the job.
   *
   * @param display runs something on the display's thread and waits until it has run
   * @param found gets all that was found, on the display's thread
   */
  LintDocumentJob(OpenDocument document, Executor display, Consumer<List<ProblemRow>> found) {
    super("Checking " + document.draft().documentId());
    this.document = document;
    this.display = display;
    this.found = found;
    setSystem(true);
    setPriority(Job.DECORATE);
  }

  /** Checks the document when it has not been changed for a moment. */
  void whenAtRest() {
    cancel();
    schedule(REST_MILLIS);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Linter linter = Linter.standard();
      SessionReader.Snapshot snapshot =
          new SessionReader(document.draft().session(), display).read();
      String text = snapshot.document().text();
      List<ProblemRow> rows =
          linter.check(snapshot.document(), document.draft().layerName()).stream()
              .map(f -> ProblemRow.of(f, text))
              .toList();
      if (!monitor.isCanceled()) {
        display.execute(() -> found.accept(rows));
      }
      return Status.OK_STATUS;
    } catch (AssayException e) {
      return Problem.status(e);
    }
  }
}
