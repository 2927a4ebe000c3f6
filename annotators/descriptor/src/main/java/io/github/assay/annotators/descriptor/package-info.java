/**
 * UIMA engines of other makers as annotators: read with care, run in a CAS of their own, their
 * types mapped to Assay's by a declaration.
 *
 * <p>Depends on {@code annotators.core}, UIMA, uimaFIT and Jackson.
 */
package io.github.assay.annotators.descriptor;
