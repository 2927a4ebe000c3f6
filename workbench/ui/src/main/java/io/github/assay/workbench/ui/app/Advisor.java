package io.github.assay.workbench.ui.app;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/**
 * Tells the platform how this workbench starts: one window, places and editors as people left them.
 */
final class Advisor extends WorkbenchAdvisor {

  @Override
  public void initialize(IWorkbenchConfigurer configurer) {
    configurer.setSaveAndRestore(true);
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return Ids.ANNOTATE_PERSPECTIVE;
  }

  @Override
  public String getMainPreferencePageId() {
    return Ids.BUNDLE + ".preferences";
  }

  @Override
  public void postStartup() {
    PreferencePages.prune(getWorkbenchConfigurer().getWorkbench().getPreferenceManager());
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(
      IWorkbenchWindowConfigurer configurer) {
    return new WindowAdvisor(configurer);
  }
}
