/**
 * Editing of one document's annotations: operations, undo, navigation, without a user interface.
 *
 * <p>May depend on {@code corpus.model} and the type system's value sets only.
 */
package io.github.assay.corpus.edit;
