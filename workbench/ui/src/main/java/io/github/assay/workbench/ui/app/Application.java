package io.github.assay.workbench.ui.app;

import io.github.assay.workbench.ui.corpus.StartCorpus;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench as an Equinox application.
 *
 * <p>Argument: {@code -corpus DIR} opens the corpus in that folder; without it, the corpus that was
 * open last.
 */
public final class Application implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    DroppedPlugins.install();
    StartCorpus.arguments(
        (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    Display.setAppName("Assay");
    Display display = PlatformUI.createDisplay();
    try {
      int code = PlatformUI.createAndRunWorkbench(display, new Advisor());
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench().close());
    }
  }
}
