package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.EditListener;
import io.github.assay.corpus.edit.EditSession;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import io.github.assay.workbench.ui.Problem;
import io.github.assay.workbench.ui.corpus.Layers;
import io.github.assay.workbench.ui.corpus.OpenCorpus;
import io.github.assay.workbench.ui.corpus.Settings;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * Shows a document, and edits the annotator's layer of it through a draft that survives a crash.
 */
public final class DocumentEditor extends EditorPart {

  private final EditListener listener = change -> firePropertyChange(PROP_DIRTY);
  private Optional<Draft> draft = Optional.empty();
  private StyledText text;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    setSite(site);
    setInput(input);
    setPartName(input.getName());
    DocumentInput document = (DocumentInput) input;
    try {
      Corpus corpus = Corpus.open(document.corpus());
      draft = Optional.of(Layers.edit(corpus, document.id(), Settings.annotator()));
      session().addListener(listener);
    } catch (AssayException e) {
      throw new PartInitException(Problem.status(e));
    }
  }

  /** The edits of this document. */
  public EditSession session() {
    return draft.orElseThrow().session();
  }

  @Override
  public void createPartControl(Composite parent) {
    text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    text.setMargins(16, 12, 16, 12);
    text.setText(session().base().text());
  }

  @Override
  public void setFocus() {
    text.setFocus();
  }

  @Override
  public void doSave(IProgressMonitor monitor) {
    try {
      draft.orElseThrow().save();
      OpenCorpus.get().documentsChanged(Set.of(draft.orElseThrow().documentId()));
      firePropertyChange(PROP_DIRTY);
    } catch (AssayException e) {
      monitor.setCanceled(true);
      Problem.show(getSite().getShell(), "Save", e);
    }
  }

  @Override
  public boolean isDirty() {
    return draft.isPresent() && session().isDirty();
  }

  @Override
  public void doSaveAs() {
    throw new UnsupportedOperationException("a layer belongs to its annotator");
  }

  @Override
  public boolean isSaveAsAllowed() {
    return false;
  }

  @Override
  public void dispose() {
    try {
      if (draft.isPresent()) {
        draft.get().close();
      }
    } catch (AssayException e) {
      ILog.get().log(Problem.status(e));
    }
    super.dispose();
  }
}
