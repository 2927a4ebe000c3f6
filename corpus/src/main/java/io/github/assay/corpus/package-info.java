/**
 * What the parts of a corpus share: the family of errors that users can cause.
 *
 * <p>Depends on nothing but the JDK.
 */
package io.github.assay.corpus;
