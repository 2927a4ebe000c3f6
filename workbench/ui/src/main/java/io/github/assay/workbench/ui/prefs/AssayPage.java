package io.github.assay.workbench.ui.prefs;

import io.github.assay.corpus.store.Names;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.corpus.Settings;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Who annotates. */
public final class AssayPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

  /** Makes the page. */
  public AssayPage() {
    super(GRID);
  }

  @Override
  public void init(IWorkbench workbench) {
    ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Ids.BUNDLE);
    store.setDefault(Settings.ANNOTATOR, Settings.annotator());
    setPreferenceStore(store);
  }

  @Override
  protected void createFieldEditors() {
    NameField name = new NameField();
    addField(name);
    Label hint = new Label(getFieldEditorParent(), SWT.WRAP);
    GridDataFactory.fillDefaults().span(name.getNumberOfControls(), 1).applyTo(hint);
    hint.setText(
        "Your annotations are kept in a layer of this name; the gold layer is called \"gold\"."
            + "\nDocuments that are open keep the name that they were opened with.");
  }

  /** A name that is fit to be a file's name on every platform. */
  private final class NameField extends StringFieldEditor {

    NameField() {
      super(Settings.ANNOTATOR, "&Annotator:", getFieldEditorParent());
      setErrorMessage("Letters, digits, dots, - and _ only.");
      setEmptyStringAllowed(false);
    }

    @Override
    protected boolean doCheckState() {
      return Names.idFrom(getStringValue()).equals(getStringValue());
    }
  }
}
