/**
 * Cuts text into sentences and tokens.
 *
 * <p>Depends on the document model and ICU4J only.
 */
package io.github.assay.corpus.segment;
