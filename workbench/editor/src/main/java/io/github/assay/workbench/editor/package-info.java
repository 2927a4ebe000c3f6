/**
 * The span editor and the attribution card as plain SWT controls, without the Eclipse workbench.
 *
 * <p>May depend on the corpus, SWT and the packages below; nothing in the corpus knows it.
 */
package io.github.assay.workbench.editor;
