package io.github.assay.corpus.edit;

/** Hears of every change after it was made, on the thread that made it. */
@FunctionalInterface
public interface EditListener {

  /**
   * A change was made, undone or redone.
   *
   * @param change what was done just now; an undo arrives as the inverse change
   */
  void changed(Change change);
}
