package io.github.assay.corpus.edit;

/** Which way in the text, independent of the script's direction. */
public enum Direction {
  /** Towards the begin of the text. */
  BACKWARD,
  /** Towards the end of the text. */
  FORWARD
}
