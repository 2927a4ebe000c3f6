package io.github.assay.corpus.edit;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that can be done to the annotations of a document. */
public final class Operations {

  private Operations() {}

  /**
   * Labels a range; accepts the suggestion that says the same, if there is one.
   *
   * @param layer what it is
   * @param range where it lies; white space at its edges is left out
   */
  public static Operation label(Layer layer, Range range) {
    return piece -> {
      Range trimmed = Ranges.trim(piece.text(), range);
      Optional<Span> same = same(piece, layer, trimmed);
      if (same.isEmpty()) {
        Provenance provenance = Provenance.manual(piece.annotator());
        List<Range> fragments = List.of(trimmed);
        return Change.add(
            "Add " + layer.label(),
            new Span(piece.ids().get(), layer, fragments, new TreeMap<>(), provenance));
      }
      return accept(same.get().id()).plan(piece);
    };
  }

  /** Labels many ranges in one step. Example: all occurrences of a name as Source. */
  public static Operation labelAll(Layer layer, Collection<Range> ranges) {
    return all(
        "Add %d × %s".formatted(ranges.size(), layer.label()),
        ranges.stream().distinct().map(r -> label(layer, r)).toList());
  }

  /**
   * Gives a span another layer; features and links that the new layer cannot have are dropped.
   *
   * @param id the span
   * @param layer its new layer
   */
  public static Operation relabel(String id, Layer layer) {
    return piece -> {
      Span before = span(piece, id);
      SortedMap<String, String> kept = new TreeMap<>();
      if (before.layer() == layer) {
        kept.putAll(before.features());
      }
      Span after =
          new Span(id, layer, before.fragments(), kept, Reviews.corrected(before.provenance()));
      List<Link> lost = new ArrayList<>();
      piece.annotations().linksFrom(id).stream()
          .filter(l -> !l.type().allowsFrom(layer))
          .forEach(lost::add);
      piece.annotations().linksTo(id).stream()
          .filter(l -> l.type().target() != layer)
          .forEach(lost::add);
      if (before.layer() == layer) {
        return nothing();
      }
      return new Change(
          "Change to " + layer.label(), List.of(before), List.of(after), lost, List.of());
    };
  }

  /** Removes spans with every link from and to them. */
  public static Operation delete(Collection<String> ids) {
    return piece -> {
      List<Span> spans = ids.stream().distinct().map(id -> span(piece, id)).toList();
      List<Link> links =
          spans.stream()
              .flatMap(
                  s ->
                      java.util.stream.Stream.concat(
                          piece.annotations().linksFrom(s.id()).stream(),
                          piece.annotations().linksTo(s.id()).stream()))
              .distinct()
              .toList();
      String what = spans.size() == 1 ? spans.get(0).layer().label() : spans.size() + " Spans";
      return new Change("Delete " + what, spans, List.of(), links, List.of());
    };
  }

  /** Moves where a span begins or ends by a token or a clause. */
  public static Operation move(String id, Edge edge, Step step, Direction direction) {
    return piece -> {
      Span before = span(piece, id);
      return fragments(piece, before, edge.moved(before, step, direction, piece.boundaries()));
    };
  }

  /** Gives a span other fragments. */
  public static Operation fragments(String id, List<Range> fragments) {
    return piece -> fragments(piece, span(piece, id), fragments);
  }

  /**
   * Adds a range to a span; what touches or overlaps grows together.
   *
   * @param id the span
   * @param range where the further fragment lies
   */
  public static Operation addFragment(String id, Range range) {
    return piece -> {
      Span before = span(piece, id);
      Range trimmed = Ranges.trim(piece.text(), range);
      return fragments(piece, before, Ranges.joined(before.fragments(), trimmed));
    };
  }

  /**
   * Cuts a range out of a span, which may leave it in more pieces than before.
   *
   * @param id the span
   * @param range what is no longer part of it; white space at the new edges goes too
   * @throws IllegalArgumentException when planned, if nothing of the span would be left
   */
  public static Operation removeFragment(String id, Range range) {
    return piece -> {
      Span before = span(piece, id);
      List<Range> left = Ranges.without(piece.text(), before.fragments(), range);
      if (left.isEmpty()) {
        throw new IllegalArgumentException(
            "Nothing of the %s would be left; delete it instead."
                .formatted(before.layer().label()));
      }
      return fragments(piece, before, left);
    };
  }

  /** Sets a plain feature, or removes it where the value is empty. */
  public static Operation feature(String id, String name, String value) {
    return piece -> {
      Span before = span(piece, id);
      if (!before.layer().features().contains(name)) {
        throw new IllegalArgumentException(
            "%s has no feature %s".formatted(before.layer().label(), name));
      }
      if (before.feature(name).equals(value)) {
        return nothing();
      }
      Span after =
          before.withFeature(name, value).withProvenance(Reviews.corrected(before.provenance()));
      return Change.replace("Set " + name, before, after);
    };
  }

  /** Sets the remark on a span, or removes it where the text is empty. */
  public static Operation note(String id, String note) {
    return piece -> {
      Span before = span(piece, id);
      return Change.replace(
          "Edit Note", before, before.withProvenance(before.provenance().withNote(note)));
    };
  }

  /** Accepts a suggestion; leaves what was already accepted, corrected or made by hand. */
  public static Operation accept(String id) {
    return status(id, Status.ACCEPTED, "Accept ");
  }

  /** Rejects a suggestion; it stays in the document, marked as rejected. */
  public static Operation reject(String id) {
    return status(id, Status.REJECTED, "Reject ");
  }

  /** Accepts a claim and every suggestion that is linked from it. */
  public static Operation acceptWithLinked(String id) {
    return piece -> {
      List<Operation> parts = new ArrayList<>();
      parts.add(accept(id));
      piece.annotations().linksFrom(id).stream()
          .map(Link::to)
          .distinct()
          .filter(to -> span(piece, to).provenance().status() == Status.SUGGESTED)
          .forEach(to -> parts.add(accept(to)));
      return all("Accept " + span(piece, id).layer().label() + " and Links", parts).plan(piece);
    };
  }

  /** Accepts many suggestions in one step. */
  public static Operation acceptAll(Collection<String> ids) {
    return all(
        "Accept %d Suggestions".formatted(ids.size()),
        ids.stream().distinct().map(Operations::accept).toList());
  }

  /** Rejects many suggestions in one step. */
  public static Operation rejectAll(Collection<String> ids) {
    return all(
        "Reject %d Suggestions".formatted(ids.size()),
        ids.stream().distinct().map(Operations::reject).toList());
  }

  /** Links two spans; does nothing where the link is there already. */
  public static Operation link(LinkType type, String from, String to, String role) {
    return piece -> {
      Link link = new Link(type, from, to, role);
      requireAllowed(type, span(piece, from).layer(), span(piece, to).layer());
      return piece.annotations().linksFrom(from).contains(link)
          ? nothing()
          : new Change("Link " + type.label(), List.of(), List.of(), List.of(), List.of(link));
    };
  }

  /**
   * Labels a range and links another span to it, undone in one step.
   *
   * @param type the link; its target is the layer of the new label
   * @param from id of the span that links
   * @param range where the target lies
   * @param role role of the target
   */
  public static Operation labelAndLink(LinkType type, String from, Range range, String role) {
    return piece -> {
      Range trimmed = Ranges.trim(piece.text(), range);
      Change labelled = label(type.target(), trimmed).plan(piece);
      String to =
          labelled.addedSpans().stream()
              .findFirst()
              .or(() -> same(piece, type.target(), trimmed))
              .map(Span::id)
              .orElseThrow();
      Link link = new Link(type, from, to, role);
      requireAllowed(type, span(piece, from).layer(), type.target());
      List<Link> links =
          piece.annotations().linksFrom(from).contains(link) ? List.of() : List.of(link);
      return new Change(
          "Add " + type.target().label() + " and Link",
          labelled.removedSpans(),
          labelled.addedSpans(),
          List.of(),
          links);
    };
  }

  /**
   * Gives a claim the sources of the nearest claim before it that has any, in the same roles.
   *
   * @throws IllegalArgumentException when planned, if no claim before it has a source
   */
  public static Operation sameSources(String claimId) {
    return piece -> {
      Span claim = span(piece, claimId);
      for (Span before :
          piece.annotations().spans(Layer.CLAIM).headSet(claim, false).descendingSet()) {
        List<Link> theirs =
            piece.annotations().linksFrom(before.id()).stream()
                .filter(l -> l.type() == LinkType.SOURCE)
                .toList();
        if (before.provenance().status() != Status.REJECTED && !theirs.isEmpty()) {
          List<Link> mine =
              theirs.stream()
                  .map(l -> new Link(LinkType.SOURCE, claimId, l.to(), l.role()))
                  .filter(l -> !piece.annotations().linksFrom(claimId).contains(l))
                  .toList();
          return new Change("Same Source", List.of(), List.of(), List.of(), mine);
        }
      }
      throw new IllegalArgumentException("No claim before this one has a source.");
    };
  }

  /** Replaces one link by another, undone in one step. Example: the same with another role. */
  public static Operation relink(Link before, String role) {
    return piece -> {
      Link after = new Link(before.type(), before.from(), before.to(), role);
      return piece.annotations().linksFrom(before.from()).contains(before)
          ? new Change("Change Role", List.of(), List.of(), List.of(before), List.of(after))
          : nothing();
    };
  }

  /** Removes a link; does nothing where there is none. */
  public static Operation unlink(Link link) {
    return piece ->
        piece.annotations().linksFrom(link.from()).contains(link)
            ? new Change(
                "Unlink " + link.type().label(), List.of(), List.of(), List.of(link), List.of())
            : nothing();
  }

  /**
   * Makes a change that was worked out beforehand, for instance away from the display's thread.
   *
   * @throws IllegalArgumentException when planned, if the document has changed where it matters
   */
  public static Operation made(Change change) {
    return piece -> {
      piece.annotations().requireFit(change);
      return change;
    };
  }

  /**
   * Does several things in one step, undone in one step.
   *
   * @param label what it is called
   * @param parts operations that touch different spans; each sees the document as it was before
   */
  public static Operation all(String label, List<Operation> parts) {
    return piece -> {
      List<Span> removed = new ArrayList<>();
      List<Span> added = new ArrayList<>();
      List<Link> unlinked = new ArrayList<>();
      List<Link> linked = new ArrayList<>();
      for (Operation part : parts) {
        Change change = part.plan(piece);
        removed.addAll(change.removedSpans());
        added.addAll(change.addedSpans());
        unlinked.addAll(change.removedLinks());
        linked.addAll(change.addedLinks());
      }
      return new Change(label, removed, added, unlinked, linked);
    };
  }

  private static Operation status(String id, Status status, String verb) {
    return piece -> {
      Span before = span(piece, id);
      Status now = before.provenance().status();
      if (now == status || (status == Status.ACCEPTED && now.isReviewed())) {
        return nothing();
      }
      return Change.replace(
          verb + before.layer().label(),
          before,
          before.withProvenance(before.provenance().withStatus(status)));
    };
  }

  private static Change fragments(Workpiece piece, Span before, List<Range> fragments) {
    fragments.forEach(f -> Ranges.check(piece.text(), f));
    if (before.fragments().equals(fragments)) {
      return nothing();
    }
    return Change.replace(
        "Change Extent",
        before,
        before.withFragments(fragments).withProvenance(Reviews.corrected(before.provenance())));
  }

  private static void requireAllowed(LinkType type, Layer from, Layer to) {
    if (!type.allowsFrom(from) || to != type.target()) {
      throw new IllegalArgumentException(
          "A %s link cannot lead from %s to %s.".formatted(type.label(), from.label(), to.label()));
    }
  }

  private static Optional<Span> same(Workpiece piece, Layer layer, Range range) {
    return piece.annotations().overlapping(range).stream()
        .filter(s -> s.layer() == layer && s.fragments().equals(List.of(range)))
        .findFirst();
  }

  private static Change nothing() {
    return new Change("", List.of(), List.of(), List.of(), List.of());
  }

  private static Span span(Workpiece piece, String id) {
    return piece
        .annotations()
        .span(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no span " + id + " any more."));
  }
}
