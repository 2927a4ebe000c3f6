/**
 * Measures what suggestions and tired eyes do to annotations: documents without suggestions, and
 * sentences that are annotated again by somebody who does not know what is marked.
 *
 * <p>May depend on the model, on evaluation and on the store; no user interface.
 */
package io.github.assay.corpus.blind;
