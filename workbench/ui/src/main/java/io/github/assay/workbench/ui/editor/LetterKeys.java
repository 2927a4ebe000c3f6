package io.github.assay.workbench.ui.editor;

import io.github.assay.workbench.ui.Ids;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Makes single letters commands while an editor is active, but not while one types into a field.
 */
final class LetterKeys {

  private final IContextService contexts;
  private IContextActivation activation;

  LetterKeys(IWorkbenchPartSite site) {
    contexts = site.getService(IContextService.class);
    activation = contexts.activateContext(Ids.EDITING);
  }

  void suspend(boolean typing) {
    contexts.deactivateContext(activation);
    if (!typing) {
      activation = contexts.activateContext(Ids.EDITING);
    }
  }
}
