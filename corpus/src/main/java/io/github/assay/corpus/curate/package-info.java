/**
 * Merges annotators' layers into gold, difference by difference, and keeps everyone's vote.
 *
 * <p>May depend on the model, on editing, on the comparison of annotations and on the store; no
 * user interface.
 */
package io.github.assay.corpus.curate;
