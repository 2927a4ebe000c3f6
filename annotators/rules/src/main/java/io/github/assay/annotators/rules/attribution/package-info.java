/**
 * Finds who says what: cues, their sources and their claims.
 *
 * <p>Depends on the text view and the word lists, and hands over spans and links of the document
 * model; it never sees a CAS.
 */
package io.github.assay.annotators.rules.attribution;
