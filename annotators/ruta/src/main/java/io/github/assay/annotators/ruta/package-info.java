/**
 * Apache UIMA Ruta scripts as annotators.
 *
 * <p>Depends on {@code annotators.descriptor}, which runs engines of other makers, and on Ruta.
 */
package io.github.assay.annotators.ruta;
