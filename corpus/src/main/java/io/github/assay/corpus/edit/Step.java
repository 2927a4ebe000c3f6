package io.github.assay.corpus.edit;

/** How far a boundary moves at once. */
public enum Step {
  /** To the next boundary of a token. */
  TOKEN,
  /** To the next boundary of a clause. */
  CLAUSE
}
