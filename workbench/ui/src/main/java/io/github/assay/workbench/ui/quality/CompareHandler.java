package io.github.assay.workbench.ui.quality;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Performs the action whose command was called, in the Compare view. */
public final class CompareHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
    if (window != null
        && window.getActivePage().findView(Ids.COMPARE_VIEW) instanceof CompareView view) {
      CompareAction.find(event.getCommand().getId()).ifPresent(view::perform);
    }
    return null;
  }
}
