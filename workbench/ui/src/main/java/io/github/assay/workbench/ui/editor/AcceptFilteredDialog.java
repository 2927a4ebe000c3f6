package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Operations;
import io.github.assay.corpus.edit.SpanFilter;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import io.github.assay.workbench.editor.model.EditorModel;
import io.github.assay.workbench.ui.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks which suggestions of a document to accept, counts them, and accepts them in one step. */
final class AcceptFilteredDialog extends Dialog {

  private static final String ANY = "any annotator";

  private final EditorModel model;
  private final Map<Layer, Button> layers = new EnumMap<>(Layer.class);
  private Spinner confidence;
  private Combo origin;
  private Label count;

  AcceptFilteredDialog(Shell shell, EditorModel model) {
    super(shell);
    this.model = model;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Accept Suggestions");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    ((GridLayout) area.getLayout()).numColumns = 2;
    label(area, "Layers:");
    Composite row = new Composite(area, SWT.NONE);
    row.setLayout(new RowLayout());
    for (Layer layer : Layer.values()) {
      Button button = new Button(row, SWT.CHECK);
      button.setText(layer.label());
      button.setSelection(true);
      button.addListener(SWT.Selection, e -> count());
      layers.put(layer, button);
    }
    label(area, "Confidence at least:");
    confidence = new Spinner(area, SWT.BORDER);
    confidence.setValues(0, 0, 100, 2, 5, 10);
    confidence.addListener(SWT.Selection, e -> count());
    label(area, "Suggested by:");
    origin = new Combo(area, SWT.READ_ONLY);
    origin.add(ANY);
    origins().forEach(origin::add);
    origin.select(0);
    origin.addListener(SWT.Selection, e -> count());
    count = new Label(area, SWT.NONE);
    count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    count();
    return contents;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, "Accept", true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    try {
      model.apply(Operations.acceptAll(filter().ids(model.annotations())));
      super.okPressed();
    } catch (AssayException e) {
      Problem.show(getShell(), "Accept Suggestions", e);
    }
  }

  private void count() {
    int found = filter().ids(model.annotations()).size();
    count.setText(found + " suggestions; they can be taken back in one step.");
    getButton(IDialogConstants.OK_ID).setEnabled(found > 0);
  }

  private SpanFilter filter() {
    Set<Layer> chosen =
        layers.keySet().stream()
            .filter(l -> layers.get(l).getSelection())
            .collect(Collectors.toSet());
    String from = origin.getSelectionIndex() == 0 ? "" : origin.getText();
    return new SpanFilter(chosen, Set.of(Status.SUGGESTED), from, confidence.getSelection() / 100f);
  }

  private List<String> origins() {
    return model.annotations().unreviewed().stream()
        .map(Span::provenance)
        .map(p -> p.origin())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static void label(Composite parent, String text) {
    new Label(parent, SWT.NONE).setText(text);
  }
}
