/**
 * A trainable annotator: learns claims, sources, cues and preconditions from gold and suggests them
 * in new text.
 *
 * <p>Depends on the annotators' core, the rule annotators and the corpus; its parts (feature,
 * sequence, link) never depend on it.
 */
package io.github.assay.annotators.learned;
