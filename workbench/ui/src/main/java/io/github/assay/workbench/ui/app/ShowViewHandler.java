package io.github.assay.workbench.ui.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Goes to a view, whose id stands behind a colon in plugin.xml.
 *
 * <p>A command of its own for each view has its key listed among the others, which the platform's
 * one command with a parameter has not.
 */
public final class ShowViewHandler extends AbstractHandler implements IExecutableExtension {

  private String view = "";

  @Override
  public void setInitializationData(
      IConfigurationElement element, String attribute, Object afterTheColon) {
    view = (String) afterTheColon;
  }

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(view);
    } catch (PartInitException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    return null;
  }
}
