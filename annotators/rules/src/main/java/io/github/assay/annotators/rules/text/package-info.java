/**
 * The text as the rules see it: words with classes, quotations, units and noun phrases.
 *
 * <p>Depends on the word lists and on the document model, never on a CAS.
 */
package io.github.assay.annotators.rules.text;
