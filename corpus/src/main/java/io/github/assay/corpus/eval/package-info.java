/**
 * Compares annotations with gold: one-to-one alignment, the field's metrics, and sums over
 * documents.
 *
 * <p>May depend on the model and on streams of documents; no user interface.
 */
package io.github.assay.corpus.eval;
