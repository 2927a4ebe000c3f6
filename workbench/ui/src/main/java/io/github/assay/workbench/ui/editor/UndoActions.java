package io.github.assay.workbench.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** Makes Edit ▸ Undo and Redo act on a document while a part is active. */
public final class UndoActions {

  private UndoActions() {}

  /**
   * Installs them.
   *
   * @param bars of the part
   * @param editor whose edits are undone; empty where there is none
   */
  public static void install(IActionBars bars, Supplier<Optional<DocumentEditor>> editor) {
    install(bars, ActionFactory.UNDO, action(editor, false));
    install(bars, ActionFactory.REDO, action(editor, true));
    bars.updateActionBars();
  }

  private static void install(IActionBars bars, ActionFactory global, Action action) {
    action.setActionDefinitionId(global.getCommandId());
    bars.setGlobalActionHandler(global.getId(), action);
  }

  private static Action action(Supplier<Optional<DocumentEditor>> editor, boolean again) {
    return new Action() {
      @Override
      public void run() {
        editor.get().ifPresent(e -> e.undo(again));
      }
    };
  }
}
