package io.github.assay.corpus.curate;

import io.github.assay.corpus.edit.Annotations;
import io.github.assay.corpus.eval.Annotation;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Votes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds in gold what was decided on items, by the votes that curated spans carry. */
final class Decisions {

  /** A span of an annotator. */
  private record Place(String annotator, String id) {}

  private final Map<Place, List<Span>> byVote = new HashMap<>();
  private final Map<Annotation, List<Span>> withoutVotes = new HashMap<>();

  Decisions(Annotations gold) {
    for (Span span : gold.spans()) {
      Optional<Votes> votes = Votes.of(span);
      if (votes.isEmpty()) {
        withoutVotes
            .computeIfAbsent(new Annotation(span.layer(), span.fragments()), a -> new ArrayList<>())
            .add(span);
      }
      votes.ifPresent(
          v ->
              v.marks()
                  .forEach(
                      (annotator, mark) ->
                          mark.ifPresent(
                              m ->
                                  byVote
                                      .computeIfAbsent(
                                          new Place(annotator, m.id()), p -> new ArrayList<>())
                                      .add(span))));
    }
  }

  /**
   * Gold's spans of an item.
   *
   * <p>A span that was in gold before anybody curated counts where it lies exactly where one of the
   * annotators' does.
   *
   * @return the spans, rejected ones too; empty where the item is not decided, or an annotator has
   *     changed it since
   */
  List<Span> of(Item item) {
    List<Span> all = ofAnyTime(item);
    boolean current = all.stream().allMatch(span -> isCurrent(span, item));
    return current ? all : List.of();
  }

  /** Gold's spans of an item, also where an annotator has changed it since. */
  List<Span> ofAnyTime(Item item) {
    Set<Span> found = new LinkedHashSet<>();
    item.spans()
        .forEach(
            (annotator, span) -> {
              found.addAll(byVote.getOrDefault(new Place(annotator, span.id()), List.of()));
              found.addAll(
                  withoutVotes.getOrDefault(
                      new Annotation(span.layer(), span.fragments()), List.of()));
            });
    return List.copyOf(found);
  }

  private static boolean isCurrent(Span goldSpan, Item item) {
    return Votes.of(goldSpan)
        .map(
            votes ->
                item.spans().entrySet().stream()
                    .allMatch(
                        e ->
                            votes
                                .marks()
                                .getOrDefault(e.getKey(), Optional.empty())
                                .equals(Optional.of(Votes.Mark.of(e.getValue())))))
        .orElse(true);
  }
}
