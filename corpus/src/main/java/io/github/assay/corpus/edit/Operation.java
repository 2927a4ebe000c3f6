package io.github.assay.corpus.edit;

/**
 * Something a person does to annotations, as a value that plans a change and makes none.
 *
 * <p>Stateless. {@link Operations} has them all.
 */
@FunctionalInterface
public interface Operation {

  /**
   * Works out the change.
   *
   * @param piece what is worked on, read only
   * @return the change, empty where there is nothing to do
   * @throws IllegalArgumentException if the operation makes no sense on this document, for instance
   *     because a span does not exist; the message can be shown
   */
  Change plan(Workpiece piece);
}
