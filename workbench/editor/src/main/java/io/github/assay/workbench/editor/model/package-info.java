/**
 * What an annotator sees and does in one document: selection, actions, candidates, without SWT.
 *
 * <p>May depend on {@code corpus.edit} and {@code corpus.model} only.
 */
package io.github.assay.workbench.editor.model;
