/**
 * The closed value sets of the type system's String features.
 *
 * <p>Depends on nothing but the JDK.
 */
package io.github.assay.typesystem.value;
