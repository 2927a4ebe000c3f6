package io.github.assay.corpus.eval;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Brings the documents of two streams together by their ids.
 *
 * <p>Reads both in step and keeps only what still waits for its partner, so that memory does not
 * grow with the number of documents where both are in the same order. Nothing is skipped silently:
 * every document of either side is handed over or named in a {@link Finding}.
 */
final class Pairing {

  /** One side: its stream, what waits for a partner, and the ids seen. */
  private static final class Reader {
    private final String name;
    private final DocumentStream stream;
    private final Map<String, AnnotatedDocument> waiting = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean ended;

    Reader(String name, DocumentStream stream) {
      this.name = name;
      this.stream = stream;
    }
  }

  private final Reader gold;
  private final Reader predicted;
  private final Consumer<Finding> findings;

  Pairing(DocumentStream gold, DocumentStream predicted, Consumer<Finding> findings) {
    this.gold = new Reader("gold", gold);
    this.predicted = new Reader("prediction", predicted);
    this.findings = findings;
  }

  /** Hands over every document of gold with its prediction, or with an empty one. */
  void forEach(BiConsumer<AnnotatedDocument, AnnotatedDocument> pair) {
    while (!gold.ended || !predicted.ended) {
      read(gold)
          .ifPresent(
              g -> {
                AnnotatedDocument p = predicted.waiting.remove(g.id());
                if (p == null) {
                  gold.waiting.put(g.id(), g);
                } else {
                  pair.accept(g, sameText(g, p));
                }
              });
      read(predicted)
          .ifPresent(
              p -> {
                AnnotatedDocument g = gold.waiting.remove(p.id());
                if (g == null) {
                  predicted.waiting.put(p.id(), p);
                } else {
                  pair.accept(g, sameText(g, p));
                }
              });
    }
    for (AnnotatedDocument left : gold.waiting.values()) {
      report(
          Finding.Kind.MISSING,
          left.id(),
          "gold has " + left.id() + " but there is no prediction; it counts as predicted empty");
      pair.accept(left, empty(left));
    }
    for (String id : predicted.waiting.keySet()) {
      report(
          Finding.Kind.EXTRA,
          id,
          "there is a prediction for "
              + id
              + ", which gold does not have; it is not scored. Check that both are of one split");
    }
  }

  private Optional<AnnotatedDocument> read(Reader reader) {
    if (reader.ended) {
      return Optional.empty();
    }
    try {
      Optional<AnnotatedDocument> next = reader.stream.next();
      reader.ended = next.isEmpty();
      if (next.isPresent() && !reader.seen.add(next.get().id())) {
        report(
            Finding.Kind.DUPLICATE,
            next.get().id(),
            "a second %s has the id %s; only the first is scored. Remove one, or give it an id"
                .formatted(reader.name, next.get().id()));
        return Optional.empty();
      }
      return next;
    } catch (AssayException e) {
      report(Finding.Kind.UNREADABLE, "", reader.name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private AnnotatedDocument sameText(AnnotatedDocument right, AnnotatedDocument mine) {
    if (right.text().equals(mine.text())) {
      return mine;
    }
    report(
        Finding.Kind.TEXT_DIFFERS,
        right.id(),
        "%s: the prediction is of another text (SHA-256 %.12s) than gold (%.12s); it counts as "
                .formatted(right.id(), Sha256.of(mine.text()), Sha256.of(right.text()))
            + "predicted empty. Annotate gold's text again");
    return empty(right);
  }

  private static AnnotatedDocument empty(AnnotatedDocument document) {
    return document.withAnnotations(List.of(), List.of());
  }

  private void report(Finding.Kind kind, String document, String message) {
    findings.accept(new Finding(kind, document, message));
  }
}
