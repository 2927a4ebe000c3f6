/**
 * The annotation guidelines of the corpus, shown beside the text.
 *
 * <p>Depends on the editor; nothing depends on it.
 */
package io.github.assay.workbench.ui.guidelines;
