/**
 * Reads the word lists that the rules work with.
 *
 * <p>Depends on nothing but the JDK and the value sets of the type system.
 */
package io.github.assay.annotators.rules.lexicon;
