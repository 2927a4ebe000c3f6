/**
 * How a text is cut into blocks and its spans are put into lanes, without SWT.
 *
 * <p>May depend on {@code corpus.model} only.
 */
package io.github.assay.workbench.editor.layout;
