/**
 * A corpus on disk that loses nothing and lets nothing bad in: reading, saving, history, journals
 * and locks.
 *
 * <p>Depends on the model, {@code corpus.cas}, the changes of {@code corpus.edit} and UIMA; knows
 * no user interface and no network.
 */
package io.github.assay.corpus.store;
