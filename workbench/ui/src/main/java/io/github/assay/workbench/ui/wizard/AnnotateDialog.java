package io.github.assay.workbench.ui.wizard;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.AnnotatorFamily;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Asks which annotators to run: a pipeline as on the command line, or any of those that plug-ins
 * contribute, ticked in a list.
 */
public final class AnnotateDialog extends TitleAreaDialog {

  /** A comma that no backslash guards. */
  private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");

  private final List<Annotator> annotators = Annotator.all();
  private final List<AnnotatorFamily> families = AnnotatorFamily.all();
  private final List<String> pipelines = PipelineDefinition.names();
  private Combo pipeline;
  private Table table;
  private Text model;
  private PipelineDefinition chosen;
  private Optional<Path> modelFile = Optional.empty();

  /**
   * Makes the dialog.
   *
   * @throws AssayException if a plug-in's contribution is faulty
   */
  public AnnotateDialog(Shell parent) throws AssayException {
    super(parent);
    setHelpAvailable(false);
  }

  /** What was chosen; only after the dialog was closed with OK. */
  public PipelineDefinition pipeline() {
    return chosen;
  }

  /** The model that was named, or empty for the annotators' own; only after OK. */
  public Optional<Path> model() {
    return modelFile;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Run Annotators");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle("Run annotators over the corpus");
    setMessage("Suggestions become a layer of their own. What people annotated is never touched.");
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).applyTo(area);
    new Label(area, SWT.NONE).setText("&Pipeline:");
    pipeline = new Combo(area, SWT.DROP_DOWN);
    pipelines.forEach(pipeline::add);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(pipeline);
    new Label(area, SWT.NONE);
    Label hint = new Label(area, SWT.WRAP);
    hint.setText(
        "Steps parted by commas, as on the command line: "
            + families.stream().map(AnnotatorFamily::usage).collect(Collectors.joining(", "))
            + " are steps too.");
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(600, -1).applyTo(hint);
    createTable(area);
    new Label(area, SWT.NONE).setText("&Model:");
    model = new Text(area, SWT.BORDER);
    model.setMessage("A trained annotator's own");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(model);
    Button browse = new Button(area, SWT.PUSH);
    browse.setText("&Browse\u2026");
    browse.addListener(SWT.Selection, e -> browse());
    pipeline.select(Math.max(0, pipelines.indexOf(PipelineDefinition.DEFAULT)));
    checkSteps();
    pipeline.addListener(SWT.Modify, e -> pipelineTyped());
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, "Run", true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    try {
      chosen = PipelineDefinition.find(pipeline.getText());
      modelFile = Optional.of(model.getText().strip()).filter(m -> !m.isEmpty()).map(Path::of);
      super.okPressed();
    } catch (AssayException e) {
      setErrorMessage(e.getMessage());
    }
  }

  private void createTable(Composite area) {
    table = new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(780, 150).applyTo(table);
    TableColumn name = new TableColumn(table, SWT.LEFT);
    TableColumn description = new TableColumn(table, SWT.LEFT);
    name.setText("Annotator");
    description.setText("What it suggests");
    table.setHeaderVisible(true);
    for (Annotator annotator : annotators) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {annotator.name(), annotator.description()});
      item.setData(annotator);
    }
    name.pack();
    description.pack();
    table.addListener(SWT.Selection, this::itemChecked);
  }

  /** Writes the ticked annotators into the field, before the steps that no list can offer. */
  private void itemChecked(Event event) {
    if (event.detail == SWT.CHECK) {
      Stream<String> ticked =
          Arrays.stream(table.getItems())
              .filter(TableItem::getChecked)
              .map(i -> ((Annotator) i.getData()).id());
      pipeline.setText(
          Stream.concat(ticked, typedSteps().filter(AnnotateDialog::isOfFamily))
              .collect(Collectors.joining(",")));
    }
  }

  private void pipelineTyped() {
    setErrorMessage(null);
    checkSteps();
    Optional.ofNullable(getButton(IDialogConstants.OK_ID))
        .ifPresent(ok -> ok.setEnabled(!pipeline.getText().isBlank()));
  }

  /** Ticks the annotators among the steps; a step that is not typed to its end ticks none. */
  private void checkSteps() {
    Set<String> ids = new HashSet<>();
    typedSteps()
        .filter(step -> !isOfFamily(step))
        .forEach(
            step -> {
              try {
                PipelineDefinition.find(step).steps().forEach(s -> ids.add(s.id()));
              } catch (AssayException e) {
                // Said where the dialog is closed with it.
              }
            });
    for (TableItem item : table.getItems()) {
      item.setChecked(ids.contains(((Annotator) item.getData()).id()));
    }
  }

  private Stream<String> typedSteps() {
    return COMMA.splitAsStream(pipeline.getText()).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static boolean isOfFamily(String step) {
    return step.contains(":");
  }

  private void browse() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
    dialog.setText("Model");
    String file = dialog.open();
    if (file != null) {
      model.setText(file);
    }
  }
}
