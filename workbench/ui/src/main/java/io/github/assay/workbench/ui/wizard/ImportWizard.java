package io.github.assay.workbench.ui.wizard;

import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.job.ImportJob;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Asks which files to bring into the open corpus. */
public final class ImportWizard extends Wizard implements IImportWizard {

  private final ImportPage page = new ImportPage();

  /** Makes the wizard. */
  public ImportWizard() {
    setWindowTitle("Import Articles");
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    // What is imported does not depend on what is selected.
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    new ImportJob(OpenCorpus.get().corpus().orElseThrow(), page.names(), page.layer()).schedule();
    return true;
  }
}
