package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.curate.Choice;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.corpus.Settings;
import io.github.assay.workbench.ui.editor.DocumentInput;
import io.github.assay.workbench.ui.editor.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/**
 * Compares two layers of the document in front, and makes gold of two annotators' by keys.
 *
 * <p>Everything belongs to the display's thread; layers are read in the background.
 */
public final class CompareView extends ViewPart implements OpenCorpus.Listener {

  private final IPartListener2 follower =
      new IPartListener2() {
        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
          follow();
        }
      };

  private ComparePage page;
  private boolean isOurOwn;
  private String documentId = "";
  private Optional<ComparedDocument> compared = Optional.empty();

  @Override
  public void createPartControl(Composite parent) {
    page = new ComparePage(parent, this::read, () -> perform(CompareAction.OPEN));
    getSite().getService(IContextService.class).activateContext(Ids.COMPARING);
    undoAction(ActionFactory.UNDO, false);
    undoAction(ActionFactory.REDO, true);
    getSite().getPage().addPartListener(follower);
    OpenCorpus.get().addListener(this);
    follow();
  }

  private void undoAction(ActionFactory global, boolean again) {
    Action action =
        new Action() {
          @Override
          public void run() {
            attempt("Undo", () -> compared.isPresent() && compared.get().undo(again));
          }
        };
    action.setActionDefinitionId(global.getCommandId());
    getViewSite().getActionBars().setGlobalActionHandler(global.getId(), action);
  }

  private interface Work {
    boolean run() throws AssayException;
  }

  private void attempt(String doing, Work work) {
    try {
      if (work.run()) {
        page.refresh();
        page.offerAlso(Corpus.GOLD);
        isOurOwn = true;
        OpenCorpus.get().documentsChanged(Set.of(documentId));
      }
    } catch (AssayException e) {
      Problem.show(getSite().getShell(), doing, e);
    } finally {
      isOurOwn = false;
    }
  }

  /** Performs an action; does nothing where there is nothing to compare. */
  void perform(CompareAction action) {
    if (compared.isEmpty()) {
      return;
    }
    ComparedDocument document = compared.get();
    switch (action) {
      case NEXT -> page.move(1);
      case PREVIOUS -> page.move(-1);
      case NEXT_OPEN -> page.moveToOpen();
      case TAKE_LEFT -> decide(Choice.take(document.left()));
      case TAKE_RIGHT -> decide(Choice.take(document.right()));
      case TAKE_BOTH -> decide(Choice.BOTH);
      case TAKE_NEITHER -> decide(Choice.NEITHER);
      case EDIT -> page.selected().ifPresent(this::edit);
      case TAKE_AGREED -> attempt("Take Agreed", document::acceptAgreed);
      case OPEN -> page.selected().ifPresent(this::open);
    }
  }

  private void decide(Choice choice) {
    page.selected()
        .ifPresent(
            row -> {
              attempt("Curate", () -> compared.orElseThrow().decide(row, choice));
              if (!compared.orElseThrow().isOpen(row)) {
                page.moveToOpen();
              }
            });
  }

  private void edit(DifferenceRow row) {
    if (row.versions().isEmpty()) {
      page.say("There is nothing to edit: gold is made of people's layers.");
      return;
    }
    EditVersionDialog dialog =
        new EditVersionDialog(
            getSite().getShell(), compared.orElseThrow().text(), row.range(), row.versions());
    if (dialog.open() == Window.OK) {
      decide(dialog.choice());
    }
  }

  /** Opens the document in the editor, at the difference. */
  private void open(DifferenceRow row) {
    Documents.open(getSite().getPage(), documentId, model -> Documents.reveal(model, row.range()));
  }

  /** Compares the document that is in front in the editor. */
  private void follow() {
    if (getSite().getPage().getActiveEditor() != null
        && getSite().getPage().getActiveEditor().getEditorInput() instanceof DocumentInput input
        && !input.id().equals(documentId)) {
      documentId = input.id();
      offerLayers();
    }
  }

  private void offerLayers() {
    try {
      List<String> layers = new ArrayList<>(OpenCorpus.get().require().layers(documentId));
      layers.remove(Corpus.INITIAL);
      page.offer(documentId, layers);
    } catch (AssayException e) {
      Problem.show(getSite().getShell(), "Compare", e);
    }
  }

  /** Reads the two layers that are chosen. */
  private void read(String left, String right) {
    close();
    Optional<Corpus> corpus = OpenCorpus.get().corpus();
    if (corpus.isEmpty() || left.isEmpty() || right.isEmpty()) {
      page.show(compared);
      return;
    }
    String id = documentId;
    String curator = Settings.annotator();
    ICoreRunnable reading =
        monitor -> {
          try {
            ComparedDocument opened = new ComparedDocument(corpus.get(), id, left, right, curator);
            onDisplay(() -> shown(opened));
          } catch (AssayException e) {
            ILog.get().log(Problem.status(e));
            onDisplay(() -> page.say(e.getMessage()));
          }
        };
    Job job = Job.create("Comparing " + id, reading);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private void shown(ComparedDocument opened) {
    close();
    compared = Optional.of(opened);
    page.show(compared);
  }

  private void onDisplay(Runnable action) {
    getSite()
        .getShell()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!page.isDisposed()) {
                action.run();
              }
            });
  }

  /** The document as it is compared, or empty as long as there is none. */
  Optional<ComparedDocument> compared() {
    return compared;
  }

  /** What the view shows. */
  public ComparePage page() {
    return page;
  }

  @Override
  public void corpusOpened() {
    documentId = "";
    close();
    page.offer("", List.of());
    follow();
  }

  @Override
  public void documentsChanged(Set<String> ids) {
    boolean isShown = ids.isEmpty() || ids.contains(documentId);
    if (isShown && !isOurOwn && !documentId.isEmpty()) {
      offerLayers();
    }
  }

  private void close() {
    compared.ifPresent(
        c -> {
          try {
            c.close();
          } catch (AssayException e) {
            ILog.get().log(Problem.status(e));
          }
        });
    compared = Optional.empty();
  }

  @Override
  public void setFocus() {
    page.setFocus();
  }

  @Override
  public void dispose() {
    getSite().getPage().removePartListener(follower);
    OpenCorpus.get().removeListener(this);
    close();
    super.dispose();
  }
}
