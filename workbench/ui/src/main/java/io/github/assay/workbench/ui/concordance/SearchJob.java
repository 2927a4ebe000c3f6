package io.github.assay.workbench.ui.concordance;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.Layers;
import io.github.assay.workbench.ui.corpus.Settings;
import io.github.assay.workbench.ui.editor.Desk;
import io.github.assay.workbench.ui.editor.DocumentInput;
import io.github.assay.workbench.ui.editor.OpenDocument;
import io.github.assay.workbench.ui.editor.SessionReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Searches the corpus, document by document; what was found comes in portions.
 *
 * <p>A document that is being edited is searched as it is now, the others as they were saved.
 */
final class SearchJob extends Job {

  /** More places than this nobody reads. */
  static final int MOST = 50_000;

  private static final long PORTION_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

  /** Takes what was found; called on the job's thread. */
  interface Receiver {

    /** Takes some more places. */
    void found(List<Hit> hits);

    /**
     * The search has ended.
     *
     * @param searched how many documents were searched
     * @param complete false if it was stopped, or there were too many places
     */
    void ended(int searched, boolean complete);
  }

  private final Corpus corpus;
  private final Query query;
  private final Executor display;
  private final Receiver receiver;
  private final List<Hit> portion = new ArrayList<>();
  private long sent = System.nanoTime();
  private int count;

  SearchJob(Corpus corpus, Query query, Executor display, Receiver receiver) {
    super("Searching the corpus");
    this.corpus = corpus;
    this.query = query;
    this.display = display;
    this.receiver = receiver;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    MultiStatus problems = new MultiStatus(Ids.BUNDLE, 0, "Documents could not be searched");
    int searched = 0;
    try {
      List<String> ids = corpus.documents();
      SubMonitor progress = SubMonitor.convert(monitor, ids.size());
      for (String id : ids) {
        progress.subTask(id);
        try {
          query.find(document(id), monitor::isCanceled, this::found);
        } catch (AssayException e) {
          problems.add(Problem.status(e));
        }
        searched++;
        progress.worked(1);
        if (progress.isCanceled() || count >= MOST) {
          break;
        }
        if (System.nanoTime() - sent > PORTION_NANOS) {
          send();
        }
      }
      send();
      receiver.ended(searched, searched == ids.size() && count < MOST);
    } catch (CancellationException e) {
      send();
      receiver.ended(searched, false);
    } catch (AssayException e) {
      receiver.ended(searched, false);
      return Problem.status(e);
    }
    return monitor.isCanceled() ? Status.CANCEL_STATUS : problems;
  }

  private AnnotatedDocument document(String id) throws AssayException {
    String annotator = Settings.annotator();
    Optional<OpenDocument> open =
        Desk.get().find(new DocumentInput(corpus.directory(), id), annotator);
    return open.isPresent()
        ? new SessionReader(open.get().draft().session(), display).read().document()
        : corpus.read(id, Layers.toShow(corpus, id, annotator)).document();
  }

  private void found(Hit hit) {
    if (count < MOST) {
      count++;
      portion.add(hit);
    }
  }

  private void send() {
    receiver.found(List.copyOf(portion));
    portion.clear();
    sent = System.nanoTime();
  }
}
