/**
 * Eclipse extension points, read by the Equinox registry inside OSGi and on a flat class path
 * alike.
 *
 * <p>Depends on Equinox's registry only; the modules that own extension points depend on it.
 */
package io.github.assay.corpus.extension;
