/**
 * Turns the words of a document into numbers that a learner can weigh.
 *
 * <p>Depends on the corpus model only; knows neither learners nor model files.
 */
package io.github.assay.annotators.learned.feature;
