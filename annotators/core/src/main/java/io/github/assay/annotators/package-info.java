/**
 * Annotators that plug-ins contribute, as data.
 *
 * <p>Depends on {@code corpus} and on UIMA; knows neither a command line nor a user interface.
 */
package io.github.assay.annotators;
