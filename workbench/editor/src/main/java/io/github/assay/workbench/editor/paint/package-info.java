/**
 * Drawing of text, spans and links: colours, shapes, geometry of laid-out blocks.
 *
 * <p>May depend on SWT, on the corpus and on the packages {@code layout} and {@code model}.
 */
package io.github.assay.workbench.editor.paint;
