package io.github.assay.corpus.curate;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Votes;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Works out the links of newly curated spans: those of the annotator whose span was taken, as far
 * as both their ends are in gold by now.
 *
 * <p>Links between spans that were in gold before are left as they are: the curator may have
 * changed them.
 */
final class GoldLinks {

  private final SortedMap<String, AnnotatedDocument> versions;
  private final Map<String, Map<String, Item>> itemOf = new HashMap<>();
  private final Map<Item, List<Span>> spans = new HashMap<>();
  private final Map<Item, List<Span>> added;

  /**
   * Prepares.
   *
   * @param versions the annotators' versions
   * @param items all items
   * @param decisions what gold holds
   * @param added the new spans of the items that are decided now
   */
  GoldLinks(
      SortedMap<String, AnnotatedDocument> versions,
      List<Item> items,
      Decisions decisions,
      Map<Item, List<Span>> added) {
    this.versions = versions;
    this.added = added;
    for (Item item : items) {
      item.spans()
          .forEach(
              (annotator, span) ->
                  itemOf.computeIfAbsent(annotator, a -> new HashMap<>()).put(span.id(), item));
      spans.put(item, added.getOrDefault(item, decisions.of(item)));
    }
  }

  List<Link> wanted() {
    List<Link> wanted = new ArrayList<>();
    versions.forEach(
        (annotator, version) -> {
          for (Link link : version.links()) {
            Item from = itemOf.get(annotator).get(link.from());
            Item to = itemOf.get(annotator).get(link.to());
            if (added.containsKey(from) || added.containsKey(to)) {
              link(annotator, link, from, to, wanted);
            }
          }
        });
    return wanted.stream().distinct().toList();
  }

  private void link(String annotator, Link link, Item from, Item to, List<Link> wanted) {
    for (Span start : spans.get(from)) {
      // A curator who gave a span another type gave up the links that it cannot have.
      if (isKept(start) && isTakenFrom(annotator, start) && link.type().allowsFrom(start.layer())) {
        List<Span> ends =
            spans.get(to).stream()
                .filter(end -> isKept(end) && end.layer() == link.type().target())
                .toList();
        ends.stream()
            .filter(end -> isTakenFrom(annotator, end))
            .findFirst()
            .or(() -> ends.stream().findFirst())
            .ifPresent(end -> wanted.add(new Link(link.type(), start.id(), end.id(), link.role())));
      }
    }
  }

  private static boolean isKept(Span span) {
    return span.provenance().status() != Status.REJECTED;
  }

  private static boolean isTakenFrom(String annotator, Span span) {
    return Votes.of(span).map(votes -> votes.taken().equals(annotator)).orElse(false);
  }
}
