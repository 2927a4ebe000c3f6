package io.github.assay.workbench.ui.app;

import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.corpus.StartCorpus;
import java.util.Set;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size at first, what surrounds the views, and a title that names the work. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

  private static final String PRODUCT = "Assay";

  WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
    super(configurer);
  }

  @Override
  public void preWindowOpen() {
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(new Point(1280, 800));
    window.setShowMenuBar(true);
    window.setShowCoolBar(false);
    window.setShowPerspectiveBar(false);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
    window.setTitle(PRODUCT);
  }

  @Override
  public void postWindowOpen() {
    TitleUpdater updater = new TitleUpdater();
    OpenCorpus.get().addListener(updater);
    getWindowConfigurer().getWindow().getPartService().addPartListener(updater);
    StartCorpus.open(getWindowConfigurer().getWindow().getShell());
    updateTitle();
  }

  /** "article — corpus — Assay", as far as there is each. */
  private void updateTitle() {
    IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    String title =
        (editor == null ? "" : editor.getTitle() + " \u2014 ")
            + OpenCorpus.get().corpus().map(Corpus::name).map(n -> n + " \u2014 ").orElse("")
            + PRODUCT;
    getWindowConfigurer().setTitle(title);
  }

  private final class TitleUpdater implements IPartListener2, OpenCorpus.Listener {

    @Override
    public void corpusOpened() {
      updateTitle();
    }

    @Override
    public void documentsChanged(Set<String> ids) {
      // The title names no states.
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
      updateTitle();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
      updateTitle();
    }
  }
}
