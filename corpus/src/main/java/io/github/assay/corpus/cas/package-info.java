/**
 * The passage between CASes and document values, and the CASes of a corpus.
 *
 * <p>Depends on the model, the type system and UIMA; knows no files.
 */
package io.github.assay.corpus.cas;
