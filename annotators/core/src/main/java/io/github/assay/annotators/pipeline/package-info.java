/**
 * Running a sequence of annotators over one document.
 *
 * <p>Depends on {@code corpus}, on UIMA and uimaFIT.
 */
package io.github.assay.annotators.pipeline;
