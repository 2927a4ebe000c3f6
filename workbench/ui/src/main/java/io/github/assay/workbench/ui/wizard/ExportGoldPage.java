package io.github.assay.workbench.ui.wizard;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The layer to release, whether suggestions go along, and the folder. */
final class ExportGoldPage extends WizardPage {

  private Combo layer;
  private Button suggestions;
  private Text folder;

  ExportGoldPage() {
    super("export", "Export gold", null);
    setDescription("UIMA XMI 1.0 with its type system and a manifest, readable by any UIMA tool.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 8).applyTo(area);
    new Label(area, SWT.NONE).setText("&Layer:");
    layer = new Combo(area, SWT.READ_ONLY);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(layer);
    new Label(area, SWT.NONE).setText("&Folder:");
    folder = new Text(area, SWT.BORDER);
    folder.setMessage("New, empty, or an earlier release to replace");
    GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(folder);
    Button browse = new Button(area, SWT.PUSH);
    browse.setText("&Browse\u2026");
    browse.addListener(SWT.Selection, e -> browse());
    suggestions = new Button(area, SWT.CHECK);
    suggestions.setText("Also export &suggestions that no person has looked at");
    GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(suggestions);
    layer.addListener(SWT.Selection, e -> check());
    folder.addListener(SWT.Modify, e -> check());
    fillLayers();
    setControl(area);
    check();
  }

  String layer() {
    return layer.getText();
  }

  boolean withSuggestions() {
    return suggestions.getSelection();
  }

  Path folder() {
    return Path.of(folder.getText().strip());
  }

  private void fillLayers() {
    try {
      Set<String> names = new TreeSet<>();
      if (OpenCorpus.get().corpus().isPresent()) {
        Corpus corpus = OpenCorpus.get().corpus().get();
        for (String id : corpus.documents()) {
          names.addAll(corpus.layers(id));
        }
      } else {
        setErrorMessage("Open a corpus first: File \u25b8 Open Corpus.");
      }
      layer.setItems(names.toArray(String[]::new));
      layer.select(Math.max(0, layer.indexOf(Corpus.GOLD)));
    } catch (AssayException e) {
      setErrorMessage(e.getMessage());
    }
  }

  private void browse() {
    DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
    dialog.setText("Folder for the Release");
    String chosen = dialog.open();
    if (chosen != null) {
      folder.setText(chosen);
    }
  }

  private void check() {
    setPageComplete(!layer.getText().isEmpty() && !folder.getText().isBlank());
  }
}
