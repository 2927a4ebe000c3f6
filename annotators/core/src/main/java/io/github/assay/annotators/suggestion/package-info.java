/**
 * What an annotator adds to a document: spans with ids, origin and confidence, and their links.
 *
 * <p>Depends on {@code corpus} alone.
 */
package io.github.assay.annotators.suggestion;
