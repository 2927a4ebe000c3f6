/**
 * A document and its annotations as immutable values, outside any CAS.
 *
 * <p>Depends on the value sets of the type system only; knows neither UIMA nor files.
 */
package io.github.assay.corpus.model;
