package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.WorkState;
import io.github.assay.workbench.ui.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Reads the rows of the document list, off the display's thread.
 *
 * <p>The list is there at once with ids alone; titles, states and counts follow in portions. A
 * damaged document is logged and stands in the list all the same.
 */
final class ReadDocumentsJob extends Job {

  private static final long PORTION_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

  /** Takes what was read; called on the job's thread. */
  interface Receiver {

    /** Takes all rows, the first time without their content. */
    void all(List<DocumentRow> rows);

    /** Takes some rows with their content. */
    void some(List<DocumentRow> rows);
  }

  private final DocumentReader reader;
  private final Set<String> only;
  private final Receiver receiver;

  /**
   * Prepares the job.
   *
   * @param only the documents to read; all, and the list anew, where it is empty
   */
  ReadDocumentsJob(DocumentReader reader, Set<String> only, Receiver receiver) {
    super("Reading the corpus");
    this.reader = reader;
    this.only = Set.copyOf(only);
    this.receiver = receiver;
    setRule(reader);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    MultiStatus status =
        new MultiStatus(io.github.assay.workbench.ui.Ids.BUNDLE, 0, "Documents cannot be read");
    try {
      List<String> ids = only.isEmpty() ? reader.ids() : List.copyOf(only);
      if (only.isEmpty()) {
        receiver.all(ids.stream().map(ReadDocumentsJob::unread).toList());
      }
      read(ids, SubMonitor.convert(monitor, ids.size()), status);
    } catch (AssayException e) {
      status.add(Problem.status(e));
    }
    return monitor.isCanceled() ? Status.CANCEL_STATUS : status;
  }

  private void read(List<String> ids, SubMonitor progress, MultiStatus status) {
    List<DocumentRow> portion = new ArrayList<>();
    long sent = System.nanoTime();
    for (String id : ids) {
      if (progress.isCanceled()) {
        return;
      }
      try {
        portion.add(reader.row(id));
      } catch (AssayException e) {
        status.add(Problem.status(e));
      }
      progress.worked(1);
      if (System.nanoTime() - sent > PORTION_NANOS) {
        receiver.some(List.copyOf(portion));
        portion.clear();
        sent = System.nanoTime();
      }
    }
    receiver.some(portion);
  }

  private static DocumentRow unread(String id) {
    return new DocumentRow(id, id, WorkState.NEW, 0, 0);
  }
}
