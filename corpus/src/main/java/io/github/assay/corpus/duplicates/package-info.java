/**
 * Finds documents of one corpus that carry the same article: near-duplicates and syndicated copies.
 *
 * <p>Depends on the document model alone.
 */
package io.github.assay.corpus.duplicates;
