package io.github.assay.workbench.ui.editor;

import io.github.assay.workbench.ui.Icons;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * Names one document of a corpus as the input of an editor, also across restarts.
 *
 * @param corpus the corpus's folder
 * @param id the document's id
 */
public record DocumentInput(Path corpus, String id) implements IEditorInput, IPersistableElement {

  static final String CORPUS = "corpus";
  static final String ID = "id";

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icons.descriptor("document");
  }

  @Override
  public String getName() {
    return id;
  }

  @Override
  public String getToolTipText() {
    return id;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return DocumentInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(CORPUS, corpus.toString());
    memento.putString(ID, id);
  }

  @Override
  public <T> T getAdapter(Class<T> adapter) {
    return Platform.getAdapterManager().getAdapter(this, adapter);
  }
}
