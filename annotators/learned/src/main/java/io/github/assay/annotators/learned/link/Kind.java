package io.github.assay.annotators.learned.link;

import io.github.assay.corpus.model.Layer;

/** What a segment is, as the learner tells segments apart: the layers, with cues of two kinds. */
public enum Kind {
  /** The content of an attribution. */
  CLAIM(Layer.CLAIM),
  /** Who makes it. */
  SOURCE(Layer.SOURCE),
  /** The words that signal an attribution. */
  CUE(Layer.CUE),
  /** What must hold. */
  PRECONDITION(Layer.PRECONDITION),
  /** The words that signal a condition. */
  CONDITION_CUE(Layer.CUE);

  private final Layer layer;

  Kind(Layer layer) {
    this.layer = layer;
  }

  /** The layer that segments of this kind are written to. */
  public Layer layer() {
    return layer;
  }
}
