/**
 * A linear-chain conditional random field over hashed features: tags, lattice, learner, weights.
 *
 * <p>Depends on nothing of Assay; sees feature hashes and tags, never text.
 */
package io.github.assay.annotators.learned.sequence;
