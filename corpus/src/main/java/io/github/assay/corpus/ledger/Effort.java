package io.github.assay.corpus.ledger;

import io.github.assay.corpus.model.Span;
import java.util.OptionalDouble;

/**
 * What became of suggestions, and how many decisions it took.
 *
 * <p>Effort is counted in decisions, as the keystroke-level model counts operators (Card, Moran and
 * Newell, CACM 23(7), 1980), so that it hangs neither on a person's speed nor on a clock. A span
 * made by hand takes one for its type and two for each piece: where it begins, where it ends. A
 * suggestion takes one to be judged, whatever becomes of it; beside that, one for each edge that is
 * moved and one for a new type or new features.
 *
 * <pre>
 * scratch = Σ over accepted, corrected and missed spans of (1 + 2 · pieces)
 * spent   = (accepted + boundary + relabelled + rejected) · 1 + edges moved + relabelled · 1
 *           + Σ over missed spans of (1 + 2 · pieces)
 * saved   = 1 − spent / scratch
 * </pre>
 *
 * <p>The form is that of human-targeted translation edit rate (Snover and others, AMTA 2006): what
 * was mended over what would have been made. Suggestions that nobody decided on count for nothing.
 *
 * @param accepted suggestions kept as they were
 * @param boundary suggestions of which only the extent was changed
 * @param relabelled suggestions given another type or other features, whatever became of the extent
 * @param rejected suggestions refused or deleted
 * @param missed spans that a person made by hand
 * @param open suggestions that nobody has decided on
 * @param spent decisions that were taken
 * @param scratch decisions that the same spans would have taken without suggestions
 */
public record Effort(
    int accepted,
    int boundary,
    int relabelled,
    int rejected,
    int missed,
    int open,
    int spent,
    int scratch) {

  /** Nothing happened. */
  public static final Effort NONE = new Effort(0, 0, 0, 0, 0, 0, 0, 0);

  private static final Effort REJECTED = new Effort(0, 0, 0, 1, 0, 0, 1, 0);
  private static final Effort OPEN = new Effort(0, 0, 0, 0, 0, 1, 0, 0);

  /** One suggestion kept as it was. */
  static Effort ofAccepted(Span kept) {
    return new Effort(1, 0, 0, 0, 0, 0, 1, byHand(kept));
  }

  /** One suggestion that was given another extent. */
  static Effort ofBoundary(Span mended, int edges) {
    return new Effort(0, 1, 0, 0, 0, 0, 1 + edges, byHand(mended));
  }

  /** One suggestion that was given another type or other features, and perhaps another extent. */
  static Effort ofRelabelled(Span mended, int edges) {
    return new Effort(0, 0, 1, 0, 0, 0, 2 + edges, byHand(mended));
  }

  /** One suggestion refused. */
  static Effort ofRejected() {
    return REJECTED;
  }

  /** One span made by hand. */
  static Effort ofMissed(Span made) {
    return new Effort(0, 0, 0, 0, 1, 0, byHand(made), byHand(made));
  }

  /** One suggestion that nobody has decided on. */
  static Effort ofOpen() {
    return OPEN;
  }

  /** Decisions that a span takes when it is made by hand. */
  static int byHand(Span span) {
    return 1 + 2 * span.fragments().size();
  }

  /** The sum of two. */
  public Effort plus(Effort other) {
    return new Effort(
        accepted + other.accepted,
        boundary + other.boundary,
        relabelled + other.relabelled,
        rejected + other.rejected,
        missed + other.missed,
        open + other.open,
        spent + other.spent,
        scratch + other.scratch);
  }

  /**
   * The share of decisions that the suggestions saved.
   *
   * @return at most 1; negative where they cost more than they helped; empty where nothing would
   *     have been made by hand
   */
  public OptionalDouble saved() {
    return scratch == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) spent / scratch);
  }
}
