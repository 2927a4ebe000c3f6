/**
 * Finds what has to hold for something else: preconditions, their cues and what depends on them.
 *
 * <p>Depends on the text view and the word lists, and hands over spans and links of the document
 * model; it never sees a CAS.
 */
package io.github.assay.annotators.rules.precondition;
