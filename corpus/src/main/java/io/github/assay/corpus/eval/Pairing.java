package io.github.assay.corpus.eval;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Brings the documents of gold and of several systems together by their ids.
 *
 * <p>Reads all in step and keeps only what still waits for its partners, so that memory does not
 * grow with the number of documents where all are in the same order. Nothing is skipped silently:
 * every document of every side is handed over or named in a {@link Finding}.
 */
final class Pairing {

  /** What gold is called in findings. */
  static final String GOLD = "gold";

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

    boolean isReadyFor(String id) {
      return ended || waiting.containsKey(id);
    }
  }

  private final Reader gold;
  private final List<Reader> systems = new ArrayList<>();
  private final Consumer<Finding> findings;

  /**
   * Makes a pairing.
   *
   * @param gold the right annotations
   * @param systems a stream for each system, by its name
   * @param findings told what cannot be paired
   */
  Pairing(DocumentStream gold, Map<String, DocumentStream> systems, Consumer<Finding> findings) {
    this.gold = new Reader(GOLD, gold);
    systems.forEach((name, stream) -> this.systems.add(new Reader(name, stream)));
    this.findings = findings;
  }

  /** Hands over every document of gold with its predictions, or with empty ones. */
  void forEach(BiConsumer<AnnotatedDocument, List<AnnotatedDocument>> sink) {
    while (!gold.ended || systems.stream().anyMatch(s -> !s.ended)) {
      Set<String> arrived = new LinkedHashSet<>();
      read(gold).ifPresent(g -> wait(gold, g, arrived));
      for (Reader system : systems) {
        read(system).ifPresent(p -> wait(system, p, arrived));
      }
      arrived.forEach(id -> handOverIfComplete(id, sink));
    }
    List.copyOf(gold.waiting.keySet()).forEach(id -> handOverIfComplete(id, sink));
    for (Reader system : systems) {
      for (String id : system.waiting.keySet()) {
        report(
            Finding.Kind.EXTRA,
            system.name,
            id,
            "there is a prediction for "
                + id
                + ", which gold does not have; it is not scored. Check that both are of one split");
      }
    }
  }

  private static void wait(Reader reader, AnnotatedDocument document, Set<String> arrived) {
    reader.waiting.put(document.id(), document);
    arrived.add(document.id());
  }

  private void handOverIfComplete(
      String id, BiConsumer<AnnotatedDocument, List<AnnotatedDocument>> sink) {
    if (gold.waiting.containsKey(id) && systems.stream().allMatch(s -> s.isReadyFor(id))) {
      AnnotatedDocument right = gold.waiting.remove(id);
      List<AnnotatedDocument> predictions = new ArrayList<>();
      for (Reader system : systems) {
        predictions.add(prediction(system, right));
      }
      sink.accept(right, predictions);
    }
  }

  private AnnotatedDocument prediction(Reader system, AnnotatedDocument right) {
    AnnotatedDocument mine = system.waiting.remove(right.id());
    if (mine == null) {
      report(
          Finding.Kind.MISSING,
          system.name,
          right.id(),
          "gold has " + right.id() + " but there is no prediction; it counts as predicted empty");
      return empty(right);
    }
    if (right.text().equals(mine.text())) {
      return mine;
    }
    report(
        Finding.Kind.TEXT_DIFFERS,
        system.name,
        right.id(),
        "%s: the prediction is of another text (SHA-256 %.12s) than gold (%.12s); it counts as "
                .formatted(right.id(), Sha256.of(mine.text()), Sha256.of(right.text()))
            + "predicted empty. Annotate gold's text again");
    return empty(right);
  }

  private Optional<AnnotatedDocument> read(Reader reader) {
    if (reader.ended) {
      return Optional.empty();
    }
    String what = reader == gold ? GOLD : "prediction";
    try {
      Optional<AnnotatedDocument> next = reader.stream.next();
      reader.ended = next.isEmpty();
      if (next.isPresent() && !reader.seen.add(next.get().id())) {
        report(
            Finding.Kind.DUPLICATE,
            reader.name,
            next.get().id(),
            "a second %s has the id %s; only the first is scored. Remove one, or give it an id"
                .formatted(what, next.get().id()));
        return Optional.empty();
      }
      return next;
    } catch (AssayException e) {
      report(Finding.Kind.UNREADABLE, reader.name, "", what + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static AnnotatedDocument empty(AnnotatedDocument document) {
    return document.withAnnotations(List.of(), List.of());
  }

  private void report(Finding.Kind kind, String side, String document, String message) {
    findings.accept(new Finding(kind, side, document, message));
  }
}
