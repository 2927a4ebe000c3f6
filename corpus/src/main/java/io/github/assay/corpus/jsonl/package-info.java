/**
 * Documents as JSON Lines: one object a line, {@code {"id","text","spans":[{"type","begin","end",
 * "id"}],"links":[{"type","from","to"}],"meta"}}.
 *
 * <p>Depends on the model and on Jackson; knows neither UIMA nor corpora.
 */
package io.github.assay.corpus.jsonl;
