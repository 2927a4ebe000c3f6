/**
 * From tagged segments to mentions and links: joins the pieces of interrupted claims, and says
 * which source, cue and precondition belong to which claim.
 *
 * <p>Depends on the features, the chains' segments and the corpus model.
 */
package io.github.assay.annotators.learned.link;
