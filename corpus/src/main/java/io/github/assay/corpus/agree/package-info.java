/**
 * Measures how far annotators agree: chance-corrected coefficients, pairwise F1, agreement over
 * time, and the passages they differ on.
 *
 * <p>May depend on the model, the store and the comparison of annotations; no user interface.
 */
package io.github.assay.corpus.agree;
