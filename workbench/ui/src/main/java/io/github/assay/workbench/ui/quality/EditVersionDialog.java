package io.github.assay.workbench.ui.quality;

import io.github.assay.corpus.curate.Choice;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks a curator which version of a span to take, and lets words, type and features be changed. */
public final class EditVersionDialog extends TitleAreaDialog {

  private final String text;
  private final Range around;
  private final TreeMap<String, Span> versions;
  private Combo basis;
  private PiecesText pieces;
  private FeatureFields features;
  private Choice choice;

  /**
   * Makes the dialog.
   *
   * @param text text of the document
   * @param around where the versions lie
   * @param versions the versions by annotator, at least one
   */
  EditVersionDialog(Shell parent, String text, Range around, Map<String, Span> versions) {
    super(parent);
    this.text = text;
    this.around = around;
    this.versions = new TreeMap<>(versions);
    setHelpAvailable(false);
  }

  /** What the curator decided; only after the dialog was closed with OK. */
  Choice choice() {
    return choice;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Edit and Take");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle("Edit before it becomes gold");
    setMessage("Select other words with the mouse, or with Shift and the arrow keys.");
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(area);
    new Label(area, SWT.NONE).setText("&Version of:");
    basis = new Combo(area, SWT.READ_ONLY);
    versions.keySet().forEach(basis::add);
    basis.addListener(SWT.Selection, e -> start());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(basis);
    pieces = new PiecesText(area, text, around);
    features = new FeatureFields(area);
    basis.select(0);
    start();
    pieces.setFocus();
    return area;
  }

  private void start() {
    Span span = versions.get(basis.getText());
    pieces.show(span.fragments());
    features.show(span);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, "Take", true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected void okPressed() {
    Span before = versions.get(basis.getText());
    List<Range> ranges = pieces.ranges();
    Span edited =
        new Span(before.id(), features.layer(), ranges, features.values(), before.provenance());
    // What was not changed stays its annotator's.
    choice =
        edited.equals(before) ? Choice.take(basis.getText()) : Choice.edit(basis.getText(), edited);
    super.okPressed();
  }
}
