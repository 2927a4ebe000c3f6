/**
 * The type system of claims, preconditions and sources, as UIMA and uimaFIT find it.
 *
 * <p>Depends on {@code uimaj-core} and on its own value sets.
 */
package io.github.assay.typesystem;
