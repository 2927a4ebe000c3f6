package io.github.assay.workbench.editor.model;

import io.github.assay.corpus.edit.Change;

/** Hears what happens in an {@link EditorModel}, on the thread that works with it. */
public interface EditorListener {

  /** Name of the pseudo-feature that holds a span's remark, for {@link #editText}. */
  String NOTE = "note";

  /** Annotations were changed; {@link #selectionChanged()} follows. */
  default void annotationsChanged(Change change) {}

  /** Caret, selection, selected span or offered candidates are others, or may be. */
  default void selectionChanged() {}

  /** The caret went somewhere that is to be scrolled into view. */
  default void revealCaret() {}

  /** There is something short to tell the annotator; empty to take the last message back. */
  default void message(String text) {}

  /** The annotator wants to type a free value of the selected span: a feature, or the note. */
  default void editText(String feature) {}
}
