package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.ui.Ids;
import io.github.assay.workbench.ui.Problem;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands from code, as their keys and menus do. */
final class Commands {

  static final String OPEN_CORPUS = Ids.BUNDLE + ".openCorpus";
  static final String NEW_CORPUS = Ids.BUNDLE + ".newCorpus";

  private Commands() {}

  static void run(IWorkbenchPartSite site, String commandId) {
    try {
      site.getService(IHandlerService.class).executeCommand(commandId, null);
    } catch (ExecutionException
        | NotDefinedException
        | NotEnabledException
        | NotHandledException e) {
      Problem.show(
          site.getShell(),
          "Assay",
          new AssayException("the command " + commandId + " cannot run: " + e.getMessage(), e));
    }
  }
}
