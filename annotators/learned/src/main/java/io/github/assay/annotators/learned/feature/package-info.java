/**
 * Turns the words of a document into numbers that a learner can weigh.
 *
 * <p>Depends on the corpus model and on the rule annotators, whose findings are features; knows
 * neither learners nor model files.
 */
package io.github.assay.annotators.learned.feature;
