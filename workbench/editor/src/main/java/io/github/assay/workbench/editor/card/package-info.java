/**
 * The attribution card: one claim with its sources, cues and preconditions as slots.
 *
 * <p>May depend on SWT, on the corpus and on the packages {@code model} and {@code paint}.
 */
package io.github.assay.workbench.editor.card;
