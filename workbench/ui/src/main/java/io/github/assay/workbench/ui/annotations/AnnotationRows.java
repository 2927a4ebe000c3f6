package io.github.assay.workbench.ui.annotations;

import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.edit.Change;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rows of the tree of annotations, without widgets.
 *
 * <p>The list at the top is read in portions, since a long document has very many; an edit changes
 * only the rows that it touches. A row passes the filter if its span fits, or one that it links to.
 * Not thread-safe: belongs to the display's thread, like the annotations.
 */
final class AnnotationRows {

  /** An edit that touches more spans than this makes the list be read anew. */
  private static final int MANY = 500;

  private static final Comparator<Link> SLOTS =
      Comparator.comparing((Link l) -> order(l.type())).thenComparing(Link::to);

  /** Hears which rows at the top changed. */
  interface Listener {

    /** The list is empty and will be read anew. */
    void restarted();

    /** Rows were added at the end. */
    void grown();

    /** A row was put in. */
    void inserted(int index);

    /** A row was taken out. */
    void removed(int index);

    /** A row or what is below it changed. */
    void changed(int index);
  }

  /**
   * A span below another.
   *
   * @param link how it is linked
   * @param span what is linked
   */
  record Child(Link link, Span span) {}

  private final Annotations annotations;
  private final String text;
  private final Listener listener;
  private final List<Span> rows = new ArrayList<>();
  private final SortedSet<String> origins = new TreeSet<>();
  private AnnotationFilter filter = AnnotationFilter.ALL;
  private Optional<Span> read = Optional.empty();
  private boolean complete;

  AnnotationRows(Annotations annotations, String text, Listener listener) {
    this.annotations = annotations;
    this.text = text;
    this.listener = listener;
  }

  /** Reads the list anew with a filter, see {@link #more}. */
  void restart(AnnotationFilter newFilter) {
    filter = newFilter;
    rows.clear();
    read = Optional.empty();
    complete = false;
    listener.restarted();
  }

  /**
   * Reads on.
   *
   * @param most how many spans are looked at
   * @return true if there are more to read, false if the list is complete
   */
  boolean more(int most) {
    SortedSet<Span> rest =
        read.isPresent() ? annotations.spans().tailSet(read.get(), false) : annotations.spans();
    int left = most;
    complete = true;
    for (Span span : rest) {
      if (left == 0) {
        complete = false;
        break;
      }
      left--;
      read = Optional.of(span);
      origins.add(span.provenance().origin());
      if (isRow(span)) {
        rows.add(span);
      }
    }
    listener.grown();
    return !complete;
  }

  /** Number of rows at the top that were read. */
  int size() {
    return rows.size();
  }

  /** A row at the top. */
  Span at(int index) {
    return rows.get(index);
  }

  /** Who made the spans that were read, sorted. */
  List<String> origins() {
    return List.copyOf(origins);
  }

  /** Where a span is among the rows at the top, or empty where it is none. */
  OptionalInt index(Span span) {
    int found = Collections.binarySearch(rows, span, Span.TEXT_ORDER);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** What is below a span: sources, preconditions, cues. */
  List<Child> children(Span span) {
    return annotations.linksFrom(span.id()).stream()
        .sorted(SLOTS)
        .flatMap(l -> annotations.span(l.to()).map(to -> new Child(l, to)).stream())
        .toList();
  }

  /**
   * The way to a span from a row at the top.
   *
   * @param preferred id of the claim that is preferred where a span hangs on several
   * @return the spans from the top down, the span itself last; empty where no row leads to it
   */
  List<Span> path(Span span, String preferred) {
    if (index(span).isPresent()) {
      return List.of(span);
    }
    List<Span> owners = owners(List.of(span.id()));
    owners.sort(Comparator.comparing(o -> !o.id().equals(preferred)));
    for (Span owner : owners) {
      List<Span> above = path(owner, preferred);
      if (!above.isEmpty()) {
        List<Span> path = new ArrayList<>(above);
        path.add(span);
        return path;
      }
    }
    return List.of();
  }

  /**
   * Brings the rows in line with an edit.
   *
   * @return true if that is done, false if the edit was so large that the list is to be read anew
   */
  boolean changed(Change change) {
    if (change.addedSpans().size() + change.removedSpans().size() > MANY) {
      restart(filter);
      return false;
    }
    change.removedSpans().forEach(s -> remove(s, change));
    for (String id : touched(change)) {
      annotations.span(id).ifPresent(this::update);
    }
    return true;
  }

  /** Takes out a row whose span is gone or would stand elsewhere now. */
  private void remove(Span before, Change change) {
    boolean stays =
        change.addedSpans().stream().anyMatch(s -> Span.TEXT_ORDER.compare(s, before) == 0);
    OptionalInt index = index(before);
    if (!stays && index.isPresent()) {
      rows.remove(index.getAsInt());
      listener.removed(index.getAsInt());
    }
  }

  private void update(Span span) {
    origins.add(span.provenance().origin());
    int at = Collections.binarySearch(rows, span, Span.TEXT_ORDER);
    boolean shown = isRow(span);
    if (at >= 0 && shown) {
      rows.set(at, span);
      listener.changed(at);
    } else if (at >= 0) {
      rows.remove(at);
      listener.removed(at);
    } else if (shown && isRead(span)) {
      rows.add(-at - 1, span);
      listener.inserted(-at - 1);
    }
  }

  private boolean isRead(Span span) {
    return complete || read.filter(r -> Span.TEXT_ORDER.compare(span, r) <= 0).isPresent();
  }

  private boolean isRow(Span span) {
    boolean listed =
        filter
            .layer()
            .map(l -> l == span.layer())
            .orElseGet(() -> annotations.linksTo(span.id()).isEmpty());
    return listed
        && (filter.fits(span, text)
            || children(span).stream().anyMatch(c -> filter.fits(c.span(), text)));
  }

  /** Spans that changed, were linked or unlinked, and all that are above them. */
  private Set<String> touched(Change change) {
    Set<String> ids = new LinkedHashSet<>();
    change.addedSpans().forEach(s -> ids.add(s.id()));
    Stream.of(change.removedLinks(), change.addedLinks())
        .flatMap(Collection::stream)
        .forEach(
            l -> {
              ids.add(l.from());
              ids.add(l.to());
            });
    Set<String> above = new HashSet<>(ids);
    while (!above.isEmpty()) {
      Set<String> next = new HashSet<>();
      owners(above).forEach(s -> next.add(s.id()));
      next.removeAll(ids);
      ids.addAll(next);
      above = next;
    }
    return ids;
  }

  private List<Span> owners(Collection<String> ids) {
    List<Span> owners = new ArrayList<>();
    for (String id : ids) {
      annotations.linksTo(id).stream()
          .flatMap(l -> annotations.span(l.from()).stream())
          .distinct()
          .forEach(owners::add);
    }
    return owners;
  }

  private static int order(LinkType type) {
    return switch (type) {
      case SOURCE -> 0;
      case PRECONDITION -> 1;
      case CUE -> 2;
    };
  }
}
