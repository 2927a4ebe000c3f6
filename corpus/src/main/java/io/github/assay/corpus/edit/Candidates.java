package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ranks what a claim or precondition could be linked to, so that the likeliest gets key 1. */
public final class Candidates {

  /** How far candidates are looked for on either side, in UTF-16 code units. */
  private static final int REACH = 1_000;

  /** Of how many spans before it the targets are candidates from any distance. */
  private static final int RECENT = 5;

  private Candidates() {}

  /**
   * Ranks candidates: what is linked already, then what lies in the same sentence, then what other
   * spans nearby link to, then by distance; rejected suggestions are left out.
   *
   * @param session the document
   * @param from the span that links
   * @param type the link to be made
   * @param limit at most so many
   * @return the best candidates, best first; empty where links of the type cannot start there
   */
  public static List<Span> of(EditSession session, Span from, LinkType type, int limit) {
    if (!type.allowsFrom(from.layer())) {
      return List.of();
    }
    Annotations annotations = session.annotations();
    List<String> linked =
        annotations.linksFrom(from.id()).stream()
            .filter(l -> l.type() == type)
            .map(Link::to)
            .toList();
    Range first = session.boundaries().sentenceAt(from.begin());
    Range last = session.boundaries().sentenceAt(from.end() - 1);
    Range window =
        new Range(
            Math.max(0, from.begin() - REACH),
            Math.min(session.base().text().length(), from.end() + REACH));
    Comparator<Span> order =
        Comparator.comparing((Span s) -> !linked.contains(s.id()))
            .thenComparing(s -> place(s, first, last, annotations))
            .thenComparingInt(s -> distance(from, s))
            .thenComparing(Span.TEXT_ORDER);
    return Stream.of(
            linked.stream().flatMap(id -> annotations.span(id).stream()),
            annotations.overlapping(window).stream(),
            recent(annotations, from, type))
        .flatMap(s -> s)
        .distinct()
        .filter(s -> s.layer() == type.target() && !s.id().equals(from.id()))
        .filter(s -> s.provenance().status() != Status.REJECTED || linked.contains(s.id()))
        .sorted(order)
        .limit(limit)
        .toList();
  }

  /** 0 in the same sentence, 1 elsewhere where something links to it already, otherwise 2. */
  private static int place(Span s, Range first, Range last, Annotations annotations) {
    if (s.begin() >= first.begin() && s.end() <= last.end()) {
      return 0;
    }
    return annotations.linksTo(s.id()).isEmpty() ? 2 : 1;
  }

  /** What the few spans of the same layer before it link to, however far away. */
  private static Stream<Span> recent(Annotations annotations, Span from, LinkType type) {
    return annotations.spans(from.layer()).headSet(from, false).descendingSet().stream()
        .limit(RECENT)
        .flatMap(s -> annotations.linksFrom(s.id()).stream())
        .filter(l -> l.type() == type)
        .flatMap(l -> annotations.span(l.to()).stream());
  }

  /** Characters between two spans, 0 where they overlap. */
  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
  }
}
