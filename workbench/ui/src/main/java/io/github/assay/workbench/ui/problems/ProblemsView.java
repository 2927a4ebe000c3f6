package io.github.assay.workbench.ui.problems;

import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.lint.Finding;
import io.github.assay.corpus.lint.Severity;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.editor.model.EditorListener;
import io.github.assay.workbench.ui.Icons;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.corpus.Settings;
import io.github.assay.workbench.ui.editor.DocumentView;
import io.github.assay.workbench.ui.editor.Documents;
import io.github.assay.workbench.ui.editor.OpenDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What lint finds: in the document in front, as it is being edited, or in the whole corpus as it is
 * saved. Repairs are edits of the document, undone like any other.
 */
public final class ProblemsView extends DocumentView implements OpenCorpus.Listener {

  private static final String REPAIR = Ids.BUNDLE + ".repair";
  private static final String REPAIR_ALL = Ids.BUNDLE + ".repairAll";
  private static final String GO_TO = Ids.BUNDLE + ".goToProblem";

  private final ProblemList problems = new ProblemList();
  private final IAction fix = action("Make Repair", "fix", REPAIR, this::fixSelected);
  private final IAction fixAll =
      action("Make All Safe Repairs", "fix-all", REPAIR_ALL, this::fixAll);
  private IAction wholeCorpus;
  private Text words;
  private Combo severity;
  private Label summary;
  private ProblemTable table;
  private Optional<LintDocumentJob> checking = Optional.empty();
  private Optional<LintCorpusJob> checkingCorpus = Optional.empty();

  @Override
  protected void createControls(Composite parent) {
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    Composite bar = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(8, 0).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    words.setMessage("Filter by text or rule");
    words.addListener(SWT.Modify, e -> filter());
    GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(words);
    severity = new Combo(bar, SWT.READ_ONLY);
    severity.setItems("Errors", "Errors and warnings", "All problems");
    severity.select(Severity.values().length - 1);
    severity.addListener(SWT.Selection, e -> filter());
    summary = new Label(bar, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
    Composite list = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
    table = new ProblemTable(list, this::open, this::enableActions);
    createActions();
    refresh();
    OpenCorpus.get().addListener(this);
  }

  /** What was found in another corpus means nothing here. */
  @Override
  public void corpusOpened() {
    wholeCorpus.setChecked(false);
    checkCorpus(false);
  }

  @Override
  public void documentsChanged(Set<String> ids) {
    // The corpus is checked when somebody asks for it.
  }

  private void createActions() {
    wholeCorpus =
        new Action("Check Whole Corpus", IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            checkCorpus(isChecked());
          }
        };
    wholeCorpus.setImageDescriptor(Icons.descriptor("corpus"));
    var tools = getViewSite().getActionBars().getToolBarManager();
    List.of(fix, fixAll, wholeCorpus).forEach(tools::add);
    MenuManager menu = new MenuManager();
    menu.add(
        action("Go to Place", "problems", GO_TO, () -> table.selected().ifPresent(this::open)));
    menu.add(fix);
    menu.add(fixAll);
    table.control().setMenu(menu.createContextMenu(table.control()));
    var handlers = getSite().getService(IHandlerService.class);
    for (IAction action : List.of(fix, fixAll)) {
      handlers.activateHandler(action.getActionDefinitionId(), new ActionHandler(action));
    }
  }

  @Override
  protected EditorListener listener() {
    return new EditorListener() {
      @Override
      public void annotationsChanged(Change change) {
        checking.ifPresent(LintDocumentJob::whenAtRest);
      }
    };
  }

  @Override
  protected void show(Optional<OpenDocument> shown) {
    checking.ifPresent(LintDocumentJob::cancel);
    checking = shown.map(d -> new LintDocumentJob(d, this::onDisplay, rows -> checked(d, rows)));
    checking.ifPresent(LintDocumentJob::schedule);
    if (!wholeCorpus.isChecked()) {
      problems.keepOnly(shown.map(d -> Set.of(d.draft().documentId())).orElse(Set.of()));
      refresh();
    }
    enableActions();
  }

  @Override
  public void setFocus() {
    table.control().setFocus();
  }

  @Override
  public void dispose() {
    checking.ifPresent(LintDocumentJob::cancel);
    checkingCorpus.ifPresent(LintCorpusJob::cancel);
    OpenCorpus.get().removeListener(this);
    super.dispose();
  }

  /** The table, for tests. */
  public Table table() {
    return table.control();
  }

  private void checked(OpenDocument checked, List<ProblemRow> rows) {
    if (document().filter(d -> d == checked).isPresent() && !table.control().isDisposed()) {
      problems.put(checked.draft().documentId(), rows);
      refresh();
    }
  }

  private void checkCorpus(boolean whole) {
    checkingCorpus.ifPresent(LintCorpusJob::cancel);
    checkingCorpus = Optional.empty();
    Optional<Corpus> corpus = OpenCorpus.get().corpus();
    if (whole && corpus.isPresent()) {
      LintCorpusJob job =
          new LintCorpusJob(corpus.get(), Settings.annotator(), rows -> found(rows));
      checkingCorpus = Optional.of(job);
      job.schedule();
    } else {
      show(document());
    }
  }

  private void found(Map<String, List<ProblemRow>> rows) {
    onDisplay(
        () -> {
          if (!table.control().isDisposed() && wholeCorpus.isChecked()) {
            // The document in front is checked as it is being edited.
            document().ifPresent(d -> rows.remove(d.draft().documentId()));
            problems.put(rows);
            refresh();
          }
        });
  }

  private void filter() {
    problems.setFilter(Severity.values()[severity.getSelectionIndex()], words.getText().strip());
    refresh();
  }

  private void refresh() {
    table.setRows(problems.shown());
    summary.setText(document().isEmpty() && !wholeCorpus() ? "" : problems.summary());
    enableActions();
  }

  private boolean wholeCorpus() {
    return wholeCorpus != null && wholeCorpus.isChecked();
  }

  private void enableActions() {
    fix.setEnabled(table.selected().filter(r -> r.finding().fix().isPresent()).isPresent());
    fixAll.setEnabled(document().isPresent());
  }

  private void open(ProblemRow row) {
    Finding at = row.finding();
    Documents.open(
        getSite().getPage(),
        at.document(),
        model -> Documents.reveal(model, at.spanId(), at.begin(), at.end()));
  }

  private void fixSelected() {
    table
        .selected()
        .map(ProblemRow::finding)
        .ifPresent(
            found ->
                found
                    .fix()
                    .ifPresent(
                        f -> {
                          if (isInFront(found)) {
                            apply(f.label(), f.operation());
                          } else {
                            // Repairs are looked at where they are made.
                            Documents.open(
                                getSite().getPage(),
                                found.document(),
                                model -> apply(f.label(), f.operation()));
                          }
                        }));
  }

  private boolean isInFront(Finding found) {
    return document().filter(d -> d.draft().documentId().equals(found.document())).isPresent();
  }

  private void fixAll() {
    document()
        .ifPresent(
            d ->
                new RepairJob(d, this::onDisplay, step -> apply("Make Safe Repairs", step))
                    .schedule());
  }

  private void onDisplay(Runnable action) {
    Display display = getSite().getShell().getDisplay();
    if (!display.isDisposed()) {
      display.syncExec(action);
    }
  }

  private static Action action(String label, String icon, String commandId, Runnable run) {
    Action action =
        new Action(label) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setImageDescriptor(Icons.descriptor(icon));
    action.setActionDefinitionId(commandId);
    return action;
  }
}
