package io.github.assay.annotators;

import io.github.assay.corpus.AssayException;

/**
 * Makes annotators of what a user names: a script, a descriptor, a service.
 *
 * <p>A plug-in names its implementation in the element {@code family} of the extension point. It is
 * made once, has no state, and is called by any thread.
 */
public interface AnnotatorFactory {

  /**
   * Makes the annotator that an argument names.
   *
   * <p>Its id and version are those that its spans carry as origin: so they come from the user's
   * file, not from the family. Files that it depends on go into the fingerprint.
   *
   * @param argument what stands behind the family's name in a pipeline; may be empty
   * @param contributor symbolic name of the plug-in, for the annotator
   * @return the annotator, of which engines can be made
   * @throws AssayException if nothing can be made of the argument; says what was expected
   */
  Annotator create(String argument, String contributor) throws AssayException;
}
