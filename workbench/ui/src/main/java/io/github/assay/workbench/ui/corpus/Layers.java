package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.blind.BlindShare;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;

/** Knows which layer a person works on and what that work begins from. */
public final class Layers {

  private Layers() {}

  /**
   * Begins or goes on to edit a document in the annotator's own layer.
   *
   * @return the draft, which the caller closes
   * @throws AssayException if it is being edited elsewhere, or cannot be read
   */
  public static Draft edit(Corpus corpus, String id, String annotator) throws AssayException {
    return corpus.edit(id, annotator, annotator, beginning(corpus, id));
  }

  /**
   * The layer that the annotator would see: their own, or what they would begin from.
   *
   * @throws AssayException if the directory cannot be read
   */
  public static String toShow(Corpus corpus, String id, String annotator) throws AssayException {
    return corpus.layers(id).contains(annotator) ? annotator : beginning(corpus, id);
  }

  /** Suggestions, but not on the documents where these are hidden from annotators. */
  private static String beginning(Corpus corpus, String id) throws AssayException {
    return corpus.layers(id).contains(Corpus.SUGGESTIONS) && !BlindShare.of(corpus).hides(id)
        ? Corpus.SUGGESTIONS
        : Corpus.INITIAL;
  }
}
