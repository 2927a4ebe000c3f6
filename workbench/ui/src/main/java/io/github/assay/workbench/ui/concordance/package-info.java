/**
 * Words or spans found in the whole corpus, each in its context, to be read or annotated.
 *
 * <p>Depends on the editor; nothing depends on it.
 */
package io.github.assay.workbench.ui.concordance;
