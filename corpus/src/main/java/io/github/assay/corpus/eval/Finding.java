package io.github.assay.corpus.eval;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that keeps two collections from being compared as they are.
 *
 * @param kind what it is
 * @param side whose documents it is about: "gold", a system's or an annotator's name
 * @param document id of the document, empty where it could not be read
 * @param message what, where, and what to do
 */
public record Finding(Kind kind, String side, String document, String message) {

  /** Kinds of findings. */
  public enum Kind {
    /** Gold without a prediction; it counts as predicted empty, as usual in the field. */
    MISSING,
    /** A prediction for a document that gold does not have; it is not scored. */
    EXTRA,
    /** An id that was there before on the same side; only the first is scored. */
    DUPLICATE,
    /** The prediction is of another text; it counts as predicted empty. */
    TEXT_DIFFERS,
    /** A document that cannot be read. */
    UNREADABLE,
    /** A document that only one annotator has worked on; it tells nothing about agreement. */
    SINGLE,
    /** Suggestions in an annotator's layer that nobody has looked at; they do not count. */
    UNREVIEWED;

    /** Name in tables and JSON. Example: "text differs". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(message, "message");
  }
}
