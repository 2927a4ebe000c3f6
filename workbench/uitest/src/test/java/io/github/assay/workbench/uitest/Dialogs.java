package io.github.assay.workbench.uitest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens dialogs as menus do, and drives them, for tests. */
final class Dialogs {

  private Dialogs() {}

  /** Runs a command that opens a dialog, and waits for the dialog. */
  static Shell open(String command, Map<String, String> parameters, String title) {
    Robot.onDisplay(
        () ->
            Display.getCurrent()
                .asyncExec(
                    () -> {
                      try {
                        var workbench = PlatformUI.getWorkbench();
                        workbench
                            .getService(IHandlerService.class)
                            .executeCommand(
                                ParameterizedCommand.generateCommand(
                                    workbench.getService(ICommandService.class).getCommand(command),
                                    parameters),
                                null);
                      } catch (org.eclipse.core.commands.common.CommandException e) {
                        throw new IllegalStateException(e);
                      }
                    }));
    return shell(title);
  }

  /** Waits for a dialog. */
  static Shell shell(String title) {
    Robot.until("the dialog " + title, () -> find(title).isPresent());
    Robot.settle();
    return Robot.ui(() -> find(title).orElseThrow());
  }

  /** Presses a button of a dialog. */
  static void press(Shell dialog, String label) {
    Button button =
        widgets(dialog, Button.class).stream()
            .filter(b -> Robot.ui(() -> b.getText().replace("&", "").equals(label)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("there is no button " + label));
    if (!Robot.ui(button::isEnabled)) {
      throw new AssertionError("the button " + label + " cannot be pressed");
    }
    Robot.onDisplay(
        () ->
            Display.getCurrent()
                .asyncExec(() -> button.notifyListeners(SWT.Selection, new Event())));
    Robot.settle();
  }

  /** All widgets of a class in a dialog, in their order. */
  static <T extends Control> List<T> widgets(Shell dialog, Class<T> type) {
    return Views.within(dialog, type);
  }

  private static Optional<Shell> find(String title) {
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(s -> s.isVisible() && s.getText().equals(title))
        .findFirst();
  }
}
