/**
 * The Quality perspective: two layers of a document side by side, their differences, and curation
 * by keys.
 *
 * <p>May depend on comparison and curation of the corpus and on the open document; others do not
 * depend on it.
 */
package io.github.assay.workbench.ui.quality;
