package io.github.assay.workbench.ui.concordance;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.corpus.Settings;
import io.github.assay.workbench.ui.editor.Desk;
import io.github.assay.workbench.ui.editor.DocumentInput;
import io.github.assay.workbench.ui.editor.OpenDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;

/**
 * Labels places in many documents: one step in each, which can be undone there.
 *
 * <p>A document that no editor shows is saved at once; in one that is shown, the step is an edit
 * like any other.
 */
final class AnnotateHitsJob extends Job {

  private final IWorkbenchPage page;
  private final Corpus corpus;
  private final Layer layer;
  private final Map<String, List<Range>> places = new TreeMap<>();
  private final Consumer<String> told;
  private int labelled;

  /**
   * Prepares the job.
   *
   * @param told gets what was done, in words, on the display's thread
   */
  AnnotateHitsJob(
      IWorkbenchPage page, Corpus corpus, Layer layer, List<Hit> hits, Consumer<String> told) {
    super("Annotating " + hits.size() + " places as " + layer.label());
    this.page = page;
    this.corpus = corpus;
    this.layer = layer;
    this.told = told;
    for (Hit hit : hits) {
      places.computeIfAbsent(hit.document(), id -> new ArrayList<>()).add(hit.range());
    }
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, places.size());
    MultiStatus problems = new MultiStatus(Ids.BUNDLE, 0, "Documents could not be annotated");
    TreeSet<String> done = new TreeSet<>();
    for (String id : places.keySet()) {
      if (progress.isCanceled()) {
        break;
      }
      progress.subTask(id);
      try {
        DocumentInput input = new DocumentInput(corpus.directory(), id);
        annotate(input, Desk.get().open(input, Settings.annotator()), places.get(id));
        done.add(id);
      } catch (AssayException e) {
        problems.add(Problem.status(e));
      }
      progress.worked(1);
    }
    onDisplay(
        () -> {
          OpenCorpus.get().documentsChanged(done);
          told.accept(
              "%d places in %d documents are a %s now; undo it in each document"
                  .formatted(labelled, done.size(), layer.label()));
        });
    return monitor.isCanceled() ? Status.CANCEL_STATUS : problems;
  }

  private void annotate(DocumentInput input, OpenDocument document, List<Range> ranges)
      throws AssayException {
    List<AssayException> failure = new ArrayList<>();
    onDisplay(
        () -> {
          try {
            labelled +=
                document
                    .model()
                    .apply(Operations.labelAll(layer, ranges))
                    .map(c -> c.addedSpans().size())
                    .orElse(0);
            if (page.findEditor(input) == null) {
              document.draft().save();
            }
          } catch (AssayException e) {
            failure.add(e);
          }
        });
    if (!failure.isEmpty()) {
      throw failure.get(0);
    }
  }

  private void onDisplay(Runnable action) {
    page.getWorkbenchWindow().getShell().getDisplay().syncExec(action);
  }
}
