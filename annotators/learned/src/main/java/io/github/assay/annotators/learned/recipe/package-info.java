/**
 * How the shipped model is made: which gold it learns from, and the project's own training texts.
 *
 * <p>Depends on the trainer and the corpus model.
 */
package io.github.assay.annotators.learned.recipe;
