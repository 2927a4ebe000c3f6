package io.github.assay.workbench.ui.problems;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.lint.Linter;
import io.github.assay.corpus.lint.Subject;
import io.github.assay.corpus.lint.SubjectReader;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.Layers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Checks the saved layer of each document that the annotator sees; findings come in portions. */
final class LintCorpusJob extends Job {

  private static final long PORTION_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private final Corpus corpus;
  private final String annotator;
  private final Consumer<Map<String, List<ProblemRow>>> found;

  /**
   * Prepares the job.
   *
   * @param found gets what was found by document, on the job's thread
   */
  LintCorpusJob(Corpus corpus, String annotator, Consumer<Map<String, List<ProblemRow>>> found) {
    super("Checking the corpus");
    this.corpus = corpus;
    this.annotator = annotator;
    this.found = found;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      check(SubMonitor.convert(monitor));
    } catch (AssayException e) {
      return Problem.status(e);
    }
    return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  private void check(SubMonitor progress) throws AssayException {
    Linter linter = Linter.standard();
    SubjectReader reader = new SubjectReader(corpus.directory());
    List<String> ids = corpus.documents();
    progress.setWorkRemaining(ids.size());
    Map<String, List<ProblemRow>> portion = new TreeMap<>();
    long sent = System.nanoTime();
    for (String id : ids) {
      if (progress.isCanceled()) {
        return;
      }
      progress.subTask(id);
      portion.put(
          id, check(linter, reader.layer(corpus, id, Layers.toShow(corpus, id, annotator))));
      progress.worked(1);
      if (System.nanoTime() - sent > PORTION_NANOS) {
        found.accept(new TreeMap<>(portion));
        portion.clear();
        sent = System.nanoTime();
      }
    }
    found.accept(portion);
  }

  private static List<ProblemRow> check(Linter linter, Subject subject) {
    String text = subject.document().map(d -> d.text()).orElse("");
    return linter.check(subject).stream().map(f -> ProblemRow.of(f, text)).toList();
  }
}
