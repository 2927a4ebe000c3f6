package io.github.assay.workbench.ui.annotations;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Makes single letters commands while a list has the keyboard, but not while one types. */
final class LettersInTree {

  private LettersInTree() {}

  /**
   * Activates a context while a control has the keyboard.
   *
   * @param contexts the service of the view, so that the context ends with it
   */
  static void install(Control control, IContextService contexts, String context) {
    Listener listener =
        new Listener() {
          private IContextActivation activation;

          @Override
          public void handleEvent(org.eclipse.swt.widgets.Event event) {
            if (event.type == SWT.FocusIn && activation == null) {
              activation = contexts.activateContext(context);
            } else if (event.type == SWT.FocusOut && activation != null) {
              contexts.deactivateContext(activation);
              activation = null;
            }
          }
        };
    control.addListener(SWT.FocusIn, listener);
    control.addListener(SWT.FocusOut, listener);
  }
}
