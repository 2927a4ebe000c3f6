/**
 * Discovery of the type system through UIMA's service provider interfaces.
 *
 * <p>Depends on the type system and on {@code uimaj-core}; nothing of Assay depends on it.
 */
package io.github.assay.typesystem.spi;
