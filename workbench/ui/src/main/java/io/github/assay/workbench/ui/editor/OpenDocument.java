package io.github.assay.workbench.ui.editor;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Draft;
import io.github.assay.workbench.editor.layout.Blocks;
import io.github.assay.workbench.editor.model.EditorModel;

/**
 * A document that is being edited, with its history.
 *
 * @param draft writes each edit down
 * @param model what is selected and can be done
 * @param blocks the text, cut into blocks
 */
public record OpenDocument(Draft draft, EditorModel model, Blocks blocks) {

  /** Makes what an editor needs; takes time in the length of the text. */
  static OpenDocument of(Draft draft) {
    AnnotatedDocument base = draft.session().base();
    return new OpenDocument(draft, new EditorModel(draft.session()), new Blocks(base));
  }
}
