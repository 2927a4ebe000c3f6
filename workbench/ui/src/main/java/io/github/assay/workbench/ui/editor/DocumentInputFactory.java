package io.github.assay.workbench.ui.editor;

import io.github.assay.workbench.ui.Ids;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the inputs of editors that were open when the workbench ended. */
public final class DocumentInputFactory implements IElementFactory {

  static final String ID = Ids.BUNDLE + ".documentInput";

  @Override
  public IAdaptable createElement(IMemento memento) {
    return new DocumentInput(
        Path.of(memento.getString(DocumentInput.CORPUS)), memento.getString(DocumentInput.ID));
  }
}
