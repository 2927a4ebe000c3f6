package io.github.assay.corpus.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A directed link between two spans of one document.
 *
 * @param type what the link says
 * @param from id of the span it starts at
 * @param to id of the span it leads to
 * @param role role of the target (see the link types of the descriptor), empty where not set
 */
public record Link(LinkType type, String from, String to, String role) implements Comparable<Link> {

  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::from)
          .thenComparing(Link::type)
          .thenComparing(Link::to)
          .thenComparing(Link::role);

  /**
   * Checks that nothing is missing.
   *
   * @throws NullPointerException if a value is null
   */
  public Link {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(role, "role");
  }

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}
