package io.github.assay.workbench.ui.wizard;

import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.job.ExportGoldJob;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

/** Asks what to release of the open corpus, and where to. */
public final class ExportGoldWizard extends Wizard implements IExportWizard {

  private final ExportGoldPage page = new ExportGoldPage();

  /** Makes the wizard. */
  public ExportGoldWizard() {
    setWindowTitle("Export Gold");
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    // What is exported does not depend on what is selected.
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    new ExportGoldJob(
            OpenCorpus.get().corpus().orElseThrow(),
            page.layer(),
            page.withSuggestions(),
            page.folder())
        .schedule();
    return true;
  }
}
