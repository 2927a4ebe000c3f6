package io.github.assay.corpus.ledger;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads from a layer that was begun from suggestions what was done to each. */
final class Review {

  private final AnnotatedDocument layer;
  private final List<Span> kept;

  Review(AnnotatedDocument layer) {
    this.layer = layer;
    this.kept = layer.spans().stream().filter(Outcomes::isMachine).toList();
  }

  /** Tells whether the layer was begun from suggestions: whether one is still in it. */
  boolean isOne() {
    return !kept.isEmpty();
  }

  /**
   * Finds what the layer was begun from: the version that has most of its suggestions.
   *
   * @param versions versions of the suggestions, the newest first
   * @return nothing where none has any of them
   */
  Optional<AnnotatedDocument> base(Collection<AnnotatedDocument> versions) {
    Set<String> wanted = keys(layer);
    AnnotatedDocument best = null;
    int most = 0;
    for (AnnotatedDocument version : versions) {
      Set<String> shared = keys(version);
      shared.retainAll(wanted);
      if (shared.size() > most) {
        most = shared.size();
        best = version;
      }
    }
    return Optional.ofNullable(best);
  }

  void add(Optional<AnnotatedDocument> base, Outcomes outcomes) {
    Map<String, Span> before = new HashMap<>();
    base.ifPresent(
        b -> b.spans().stream().filter(Outcomes::isMachine).forEach(s -> before.put(key(s), s)));
    before.values().forEach(outcomes::suggests);
    for (Span span : layer.spans()) {
      if (Outcomes.isMachine(span)) {
        outcomes.suggests(span);
        Optional<Span> suggestion = Optional.ofNullable(before.remove(key(span)));
        outcomes.add(span.provenance().origin(), outcome(span, suggestion));
      } else {
        outcomes.addMissed(span);
      }
    }
    before.values().forEach(s -> outcomes.add(s.provenance().origin(), Effort.ofRejected()));
  }

  private static Effort outcome(Span span, Optional<Span> suggestion) {
    return switch (span.provenance().status()) {
      case SUGGESTED -> Effort.ofOpen();
      case REJECTED -> Effort.ofRejected();
      case ACCEPTED, MANUAL -> Effort.ofAccepted(span);
      case CORRECTED ->
          suggestion
              .map(s -> Differences.between(s, span, s.features().equals(span.features())))
              // What it was is no longer known: the dearer reading, both edges of each piece.
              .orElseGet(() -> Effort.ofBoundary(span, 2 * span.fragments().size()));
    };
  }

  private static Set<String> keys(AnnotatedDocument document) {
    return document.spans().stream()
        .filter(Outcomes::isMachine)
        .map(Review::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Editing a span keeps both. */
  private static String key(Span span) {
    return span.id() + " " + span.provenance().origin();
  }
}
