package io.github.assay.workbench.ui.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the cheat sheet beside the work; on a second call, puts it away. */
public final class KeySheetHandler extends AbstractHandler {

  private KeySheetWindow window;

  @Override
  public Object execute(ExecutionEvent event) {
    if (window != null && window.isOpen()) {
      window.close();
    } else {
      KeySheet sheet = KeySheets.of(PlatformUI.getWorkbench());
      window = new KeySheetWindow(HandlerUtil.getActiveShell(event), sheet);
    }
    return null;
  }
}
