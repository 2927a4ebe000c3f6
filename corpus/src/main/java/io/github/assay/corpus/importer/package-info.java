/**
 * Bringing files into a corpus: pages, scraped texts and JSON Lines, also in archives.
 *
 * <p>Depends on extraction, JSON Lines and the store; knows neither a command line nor a user
 * interface.
 */
package io.github.assay.corpus.importer;
