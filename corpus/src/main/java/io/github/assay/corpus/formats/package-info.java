/**
 * Other programs' formats for annotated documents, each an exporter that a plug-in contributes.
 *
 * <p>Depends on the model, the segmenter, the store's XMI and extension points; no user interface.
 */
package io.github.assay.corpus.formats;
