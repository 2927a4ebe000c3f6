/**
 * Gold releases: what a corpus hands to those who train and evaluate.
 *
 * <p>Depends on the store; knows neither a command line nor a user interface.
 */
package io.github.assay.corpus.export;
