/**
 * The list of a document's annotations as a tree: claims, and below them what they are linked to.
 *
 * <p>Depends on the editor; nothing depends on it.
 */
package io.github.assay.workbench.ui.annotations;
