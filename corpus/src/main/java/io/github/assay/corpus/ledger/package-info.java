/**
 * What became of suggestions in people's hands, and the effort that they saved.
 *
 * <p>Depends on the store and the model.
 */
package io.github.assay.corpus.ledger;
