/**
 * The open corpus, its documents with their states, and the view and commands over them.
 *
 * <p>Depends on the corpus module and the platform; the editor and other views depend on it.
 */
package io.github.assay.workbench.ui.corpus;
