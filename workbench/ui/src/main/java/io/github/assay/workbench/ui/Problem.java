package io.github.assay.workbench.ui;

import io.github.assay.corpus.AssayException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Shows people what went wrong, in the words of the error, which say what to do. */
public final class Problem {

  private Problem() {}

  /**
   * Shows an error and waits until it was read; it goes to the log too.
   *
   * @param shell over which it is shown
   * @param doing what was tried, as a title. Example: "Open Corpus"
   */
  public static void show(Shell shell, String doing, AssayException error) {
    ILog.get().log(status(error));
    MessageDialog.openError(shell, doing, error.getMessage());
  }

  /** Shows something that people should know though nothing failed, and waits until it was read. */
  public static void note(Shell shell, String title, String text) {
    MessageDialog.openWarning(shell, title, text);
  }

  /** The error as a status of this bundle. */
  public static IStatus status(AssayException error) {
    return new Status(IStatus.ERROR, Ids.BUNDLE, error.getMessage(), error);
  }
}
