package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.sequence.Segment;
import java.util.List;

/**
 * One span to be: the segments it is made of.
 *
 * @param kind what it is
 * @param pieces its segments in text order, at least one
 * @param probability how sure the chain is of all of them together, from 0 to 1
 * @param gold id of the gold span it was made of, empty for one that was tagged
 */
public record Mention(Kind kind, List<Segment> pieces, double probability, String gold) {

  /** Copies the pieces. */
  public Mention {
    pieces = List.copyOf(pieces);
  }

  /** First token. */
  public int begin() {
    return pieces.get(0).begin();
  }

  /** Token after the last. */
  public int end() {
    return pieces.get(pieces.size() - 1).end();
  }

  /** Tells whether this begins no later and ends no earlier than another. */
  public boolean spans(Mention other) {
    return begin() <= other.begin() && other.end() <= end();
  }
}
