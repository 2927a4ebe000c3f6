/**
 * What lint finds in the document in front, or in the whole corpus, with the repairs it offers.
 *
 * <p>Depends on the editor; nothing depends on it.
 */
package io.github.assay.workbench.ui.problems;
