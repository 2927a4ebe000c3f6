/**
 * Writes evaluations and agreement for readers and programs: one self-contained HTML file, JSON and
 * CSV.
 *
 * <p>May depend on evaluation and agreement; no user interface.
 */
package io.github.assay.corpus.report;
