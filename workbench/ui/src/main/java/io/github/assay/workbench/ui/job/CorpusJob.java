package io.github.assay.workbench.ui.job;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Work on a corpus that people start and watch; one at a time, and the views are told at its end.
 *
 * <p>What fails on the way is collected and shown when the job ends; the rest is done all the same.
 */
abstract class CorpusJob extends Job {

  private static final ISchedulingRule ONE_AT_A_TIME =
      new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
          return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
          return rule == this;
        }
      };

  private final Corpus corpus;
  private final MultiStatus problems;

  CorpusJob(String name, String whatFailed, Corpus corpus) {
    super(name);
    this.corpus = corpus;
    this.problems = new MultiStatus(Ids.BUNDLE, 0, whatFailed);
    setUser(true);
    setRule(ONE_AT_A_TIME);
  }

  /**
   * Does the work.
   *
   * @param progress told of each step, and asked whether to stop
   * @throws AssayException if the work as a whole is not possible
   * @throws InterruptedException if the thread is interrupted
   */
  abstract void work(Corpus corpus, SubMonitor progress)
      throws AssayException, InterruptedException;

  /** Notes that one document failed. */
  final void failed(AssayException error) {
    problems.add(Problem.status(error));
  }

  /** Notes something that a careful user should read. */
  final void noted(String remark) {
    problems.add(new Status(IStatus.INFO, Ids.BUNDLE, remark));
  }

  @Override
  protected final IStatus run(IProgressMonitor monitor) {
    try {
      work(corpus, SubMonitor.convert(monitor));
    } catch (AssayException e) {
      return Problem.status(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Status.CANCEL_STATUS;
    } finally {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(() -> OpenCorpus.get().documentsChanged(Set.of()));
    }
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    return problems.getSeverity() > IStatus.INFO ? problems : Status.OK_STATUS;
  }
}
