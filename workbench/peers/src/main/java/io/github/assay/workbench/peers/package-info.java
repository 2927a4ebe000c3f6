/**
 * Toolkits that {@code assay bench speed} compares with; no part of the product.
 *
 * <p>Depends on the command line's bench package and on OpenNLP.
 */
package io.github.assay.workbench.peers;
