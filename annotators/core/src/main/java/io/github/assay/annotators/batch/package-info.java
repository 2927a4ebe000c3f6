/**
 * Running a pipeline over many documents on several threads.
 *
 * <p>Depends on the pipeline; knows neither where documents come from nor where they go.
 */
package io.github.assay.annotators.batch;
