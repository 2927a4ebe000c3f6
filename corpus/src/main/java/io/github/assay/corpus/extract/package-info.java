/**
 * Turns a saved page or a scraped text into the article: its text, zones and metadata.
 *
 * <p>Depends on the document model, segmentation, jsoup and ICU4J; knows neither the store nor any
 * front.
 */
package io.github.assay.corpus.extract;
