package io.github.assay.corpus.model;

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
    int order = from.compareTo(other.from);
    if (order == 0) {
      order = type.compareTo(other.type);
    }
    if (order == 0) {
      order = to.compareTo(other.to);
    }
    return order == 0 ? role.compareTo(other.role) : order;
  }
}
