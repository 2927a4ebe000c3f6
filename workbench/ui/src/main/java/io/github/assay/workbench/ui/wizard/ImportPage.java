package io.github.assay.workbench.ui.wizard;

import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The files and folders to import, and the layer for annotations that they bring. */
final class ImportPage extends WizardPage {

  private org.eclipse.swt.widgets.List names;
  private Text layer;

  ImportPage() {
    super("import", "Import articles", null);
    setDescription(
        "Saved pages (HTML), scraped texts and JSON Lines, as files, archives or folders of them.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).applyTo(area);
    names = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).span(1, 3).hint(420, 160).applyTo(names);
    button(area, "Add &Files\u2026", this::addFiles);
    button(area, "Add F&older\u2026", this::addFolder);
    button(area, "&Remove", () -> names.remove(names.getSelectionIndices()));
    Label label = new Label(area, SWT.NONE);
    label.setText("&Layer for annotations that JSON Lines files bring along:");
    GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
    layer = new Text(area, SWT.BORDER);
    layer.setText(Corpus.GOLD);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(layer);
    layer.addListener(SWT.Modify, e -> check());
    setControl(area);
    check();
    setErrorMessage(
        OpenCorpus.get().corpus().isPresent()
            ? null
            : "Open a corpus first: File \u25b8 Open Corpus.");
  }

  List<Path> names() {
    return Arrays.stream(names.getItems()).map(Path::of).toList();
  }

  String layer() {
    return layer.getText().strip();
  }

  private void addFiles() {
    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
    dialog.setText("Add Files");
    if (dialog.open() != null) {
      for (String name : dialog.getFileNames()) {
        names.add(Path.of(dialog.getFilterPath(), name).toString());
      }
    }
  }

  private void addFolder() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
    dialog.setText("Add Folder");
    String folder = dialog.open();
    if (folder != null) {
      names.add(folder);
    }
  }

  private void check() {
    setPageComplete(
        OpenCorpus.get().corpus().isPresent() && names.getItemCount() > 0 && !layer().isEmpty());
  }

  private void button(Composite area, String text, Runnable action) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
    button.addListener(
        SWT.Selection,
        e -> {
          action.run();
          check();
        });
  }
}
