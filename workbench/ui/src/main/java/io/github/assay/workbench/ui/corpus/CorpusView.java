package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.editor.DocumentInput;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The documents of the open corpus: how far the annotator is with each, and a way to the next. */
public final class CorpusView extends ViewPart implements OpenCorpus.Listener {

  private final DocumentList documents = new DocumentList();
  private final StackLayout stack = new StackLayout();
  private Composite root;
  private Control welcome;
  private CorpusPage page;
  private Optional<DocumentReader> reader = Optional.empty();
  private Optional<Job> job = Optional.empty();

  @Override
  public void createPartControl(Composite parent) {
    root = new Composite(parent, SWT.NONE);
    root.setLayout(stack);
    welcome = WelcomePage.create(root, getSite());
    page = new CorpusPage(root, documents, this::open);
    OpenCorpus.get().addListener(this);
    corpusOpened();
  }

  @Override
  public void setFocus() {
    if (stack.topControl == welcome) {
      welcome.setFocus();
    } else {
      page.setFocus();
    }
  }

  @Override
  public void dispose() {
    OpenCorpus.get().removeListener(this);
    job.ifPresent(Job::cancel);
    super.dispose();
  }

  @Override
  public void corpusOpened() {
    Optional<Corpus> corpus = OpenCorpus.get().corpus();
    reader = corpus.map(c -> new DocumentReader(c, Settings.annotator()));
    documents.setRows(List.of());
    stack.topControl = corpus.isPresent() ? page.control() : welcome;
    root.layout();
    documentsChanged(Set.of());
  }

  @Override
  public void documentsChanged(Set<String> ids) {
    reader.ifPresent(r -> start(new ReadDocumentsJob(r, ids, new Rows(r))));
  }

  /** The documents that are listed; belongs to the display's thread. */
  public DocumentList documents() {
    return documents;
  }

  /** Puts the cursor into the filter. */
  public void focusFilter() {
    page.focusFilter();
  }

  /**
   * Opens the next document with work left, after the one that is open.
   *
   * @return true if there was one, false where all are done or no corpus is open
   */
  public boolean openNextUnfinished() {
    String current =
        getSite().getPage().getActiveEditor() == null
            ? ""
            : idOf(getSite().getPage().getActiveEditor().getEditorInput());
    Optional<DocumentRow> next = documents.nextUnfinished(current);
    next.ifPresent(this::open);
    return next.isPresent();
  }

  private static String idOf(Object input) {
    return input instanceof DocumentInput document ? document.id() : "";
  }

  private void open(DocumentRow row) {
    IWorkbenchPage workbench = getSite().getPage();
    Corpus corpus = OpenCorpus.get().corpus().orElseThrow();
    try {
      workbench.openEditor(new DocumentInput(corpus.directory(), row.id()), Ids.DOCUMENT_EDITOR);
      page.select(row.id());
    } catch (PartInitException e) {
      Throwable cause = e.getStatus().getException();
      Problem.show(
          getSite().getShell(),
          "Open Document",
          cause instanceof AssayException known
              ? known
              : new AssayException(row.id() + ": " + e.getMessage(), e));
    }
  }

  private void start(Job reading) {
    job = Optional.of(reading);
    reading.setSystem(true);
    reading.schedule();
  }

  /** Brings rows to the display's thread, as long as the corpus is still the same. */
  private final class Rows implements ReadDocumentsJob.Receiver {

    private final DocumentReader from;

    Rows(DocumentReader from) {
      this.from = from;
    }

    @Override
    public void all(List<DocumentRow> rows) {
      onDisplay(() -> documents.setRows(rows));
    }

    @Override
    public void some(List<DocumentRow> rows) {
      onDisplay(() -> documents.update(rows));
    }

    private void onDisplay(Runnable change) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(
              () -> {
                if (!root.isDisposed() && reader.filter(r -> r == from).isPresent()) {
                  change.run();
                  page.refresh();
                }
              });
    }
  }
}
