package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.ui.Problem;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Makes the sample corpus at the first start, so that there is something to look at. */
final class MakeSampleJob extends Job {

  private final Path articles;
  private final Consumer<Path> made;

  /**
   * Prepares the job.
   *
   * @param made called on the display's thread with the corpus's folder
   */
  MakeSampleJob(Path articles, Consumer<Path> made) {
    super("Making the sample corpus");
    this.articles = articles;
    this.made = made;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Path directory = Path.of(System.getProperty("user.home"), ".assay", "sample");
    try {
      SampleCorpus.make(articles, directory);
    } catch (AssayException e) {
      return Problem.status(e);
    }
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> made.accept(directory));
    return Status.OK_STATUS;
  }
}
