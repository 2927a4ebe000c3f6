/**
 * The editor of one document's spans.
 *
 * <p>Depends on the corpus module's editing and store, and on {@code workbench.ui.corpus} for the
 * open corpus.
 */
package io.github.assay.workbench.ui.editor;
