/**
 * The rules that Assay brings, one class each; {@code plugin.xml} says what they are called.
 *
 * <p>Depends on {@code corpus.lint} and the model only.
 */
package io.github.assay.corpus.lint.rules;
