package io.github.assay.workbench.ui.editor;

import io.github.assay.workbench.editor.model.EditorAction;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Performs the action whose command was called, in the active document. */
public final class EditorActionHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor) {
      EditorAction.find(event.getCommand().getId()).ifPresent(editor::perform);
    }
    return null;
  }

  @Override
  public void setEnabled(Object context) {
    setBaseEnabled(
        HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof DocumentEditor);
  }
}
