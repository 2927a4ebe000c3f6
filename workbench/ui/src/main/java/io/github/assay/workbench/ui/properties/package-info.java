/**
 * The features of the selected span, to be read and edited, with what the type system says of them.
 *
 * <p>Depends on the editor; nothing depends on it.
 */
package io.github.assay.workbench.ui.properties;
