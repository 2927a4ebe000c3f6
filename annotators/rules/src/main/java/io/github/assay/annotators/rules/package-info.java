/**
 * Rule-based annotators for attribution and preconditions.
 *
 * <p>The engines depend on the rule packages below, on the document model and on uimaFIT.
 */
package io.github.assay.annotators.rules;
