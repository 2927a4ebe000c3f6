package io.github.assay.corpus.model;

import io.github.assay.typesystem.value.Status;
import java.util.Objects;

/**
 * Who made a span, how sure they are, where it stands in review, and what was remarked.
 *
 * @param origin {@code human:NAME} or {@code ANNOTATOR@VERSION}
 * @param confidence from 0 to 1; 1 for people
 * @param status state of review
 * @param note free remark, empty for none
 */
public record Provenance(String origin, float confidence, Status status, String note) {

  /** What {@link #origin()} of a person begins with. */
  public static final String HUMAN = "human:";

  /**
   * Checks the values.
   *
   * @throws NullPointerException if one is null
   * @throws IllegalArgumentException if the confidence is not from 0 to 1
   */
  public Provenance {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(note, "note");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1, but is " + confidence);
    }
  }

  /** Provenance of a span that a person made from nothing. */
  public static Provenance manual(String name) {
    return new Provenance(HUMAN + name, 1f, Status.MANUAL, "");
  }

  /** Provenance of a machine's suggestion that nobody has looked at. */
  public static Provenance suggested(String annotator, float confidence) {
    return new Provenance(annotator, confidence, Status.SUGGESTED, "");
  }

  /** The same with another state of review. */
  public Provenance withStatus(Status newStatus) {
    return new Provenance(origin, confidence, newStatus, note);
  }

  /** The same with another remark. */
  public Provenance withNote(String newNote) {
    return new Provenance(origin, confidence, status, newNote);
  }
}
