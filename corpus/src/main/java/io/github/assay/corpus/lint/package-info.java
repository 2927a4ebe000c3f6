/**
 * Checks of the form of annotations and of the guidelines, each a rule that a plug-in contributes.
 *
 * <p>Depends on the model, the CAS, the edit operations, JSON Lines and the store; no user
 * interface.
 */
package io.github.assay.corpus.lint;
