package io.github.assay.workbench.ui.corpus;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.Draft;
import java.util.List;

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
    return corpus.edit(id, annotator, annotator, beginning(corpus.layers(id)));
  }

  /**
   * The layer that the annotator would see: their own, or what they would begin from.
   *
   * @throws AssayException if the directory cannot be read
   */
  public static String toShow(Corpus corpus, String id, String annotator) throws AssayException {
    List<String> layers = corpus.layers(id);
    return layers.contains(annotator) ? annotator : beginning(layers);
  }

  private static String beginning(List<String> layers) {
    return layers.contains(Corpus.SUGGESTIONS) ? Corpus.SUGGESTIONS : Corpus.INITIAL;
  }
}
