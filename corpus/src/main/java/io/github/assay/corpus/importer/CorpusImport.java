package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.extract.DocumentBuilder;
import io.github.assay.corpus.extract.Extraction;
import io.github.assay.corpus.extract.Extractor;
import io.github.assay.corpus.extract.ZoneChoice;
import io.github.assay.corpus.jsonl.AnchoredLayer;
import io.github.assay.corpus.jsonl.JsonlEndException;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.StoredLayer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds files to one corpus; a file that fails is reported and the rest goes on.
 *
 * <p>Not thread-safe. What is added is on disk when a call returns.
 */
public final class CorpusImport {

  /** Told what became of each document. */
  public interface Listener {

    /** A document is in the corpus, with remarks that a careful user should read. */
    void added(String id, Path file, List<String> warnings);

    /** A file or a line was refused; the message names it and the remedy. */
    void failed(AssayException error);
  }

  private final Corpus corpus;
  private final String layer;
  private final Set<String> known;

  /**
   * Prepares an import.
   *
   * @param corpus where documents go
   * @param layer the layer that the annotations of JSON Lines go to
   * @throws AssayException if the corpus cannot be listed
   */
  public CorpusImport(Corpus corpus, String layer) throws AssayException {
    this.corpus = corpus;
    this.layer = layer;
    this.known = new HashSet<>(corpus.documents());
  }

  /**
   * Adds the documents of one file.
   *
   * <p>A page or text makes one document. Each line of a JSONL file makes one, its text verbatim;
   * where the corpus has a document of that id with the same text, the line's annotations become a
   * layer of it. A JSON file holds one layer anchored by quotation, of the document that is called
   * as the file.
   *
   * @param file an HTML page, a scraped text, JSON Lines or an anchored layer
   * @param listener told of each document; never of the same one twice
   */
  public void add(Path file, Listener listener) {
    try {
      if (InputFiles.isJsonl(file)) {
        addLines(file, listener);
      } else if (InputFiles.isJson(file)) {
        addAnchored(file, listener);
      } else {
        addArticle(file, listener);
      }
    } catch (AssayException e) {
      listener.failed(e);
    }
  }

  private void addArticle(Path file, Listener listener) throws AssayException {
    byte[] bytes = Extractor.read(file);
    String name = file.getFileName().toString();
    Extraction extraction = Extractor.extract(bytes, name);
    AnnotatedDocument document = DocumentBuilder.build("", extraction, bytes, ZoneChoice.CORPUS);
    String id = corpus.add(document, name, bytes);
    known.add(id);
    listener.added(id, file, extraction.warnings());
  }

  private void addLines(Path file, Listener listener) throws AssayException {
    try (JsonlReader reader = new JsonlReader(file)) {
      boolean more = true;
      while (more) {
        try {
          Optional<AnnotatedDocument> next = reader.next();
          more = next.isPresent();
          if (more) {
            listener.added(addLine(next.get()), file, List.of());
          }
        } catch (JsonlEndException e) {
          throw e;
        } catch (AssayException e) {
          listener.failed(e);
        }
      }
    }
  }

  private void addAnchored(Path file, Listener listener) throws AssayException {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    if (!known.contains(id)) {
      throw new AssayException(
          "%s: the corpus has no document %s; import the article first".formatted(file, id));
    }
    AnchoredLayer anchored = AnchoredLayer.parse(Extractor.read(file), file.toString());
    addLayer(id, anchored.on(corpus.read(id, Corpus.INITIAL).document(), layer));
    listener.added(id, file, List.of());
  }

  private String addLine(AnnotatedDocument given) throws AssayException {
    String id = given.id();
    if (!known.contains(id)) {
      Segmentation parts = Segmenter.segment(given.text());
      AnnotatedDocument initial =
          given
              .withAnnotations(List.of(), List.of())
              .withSegmentation(parts.sentences(), parts.tokens());
      id = corpus.add(initial, id + ".json", line(given));
      known.add(id);
    }
    if (!given.spans().isEmpty()) {
      addLayer(id, given);
    }
    return id;
  }

  private void addLayer(String id, AnnotatedDocument given) throws AssayException {
    AnnotatedDocument initial = corpus.read(id, Corpus.INITIAL).document();
    if (!initial.text().equals(given.text())) {
      throw new AssayException(
          "%s: the annotations are of another text (SHA-256 %s) than the corpus has (%s); export them again from this corpus, or import the document under another id"
              .formatted(id, Sha256.of(given.text()), Sha256.of(initial.text())));
    }
    Optional<StoredLayer> present =
        corpus.layers(id).contains(layer) ? Optional.of(corpus.read(id, layer)) : Optional.empty();
    corpus.save(
        id,
        layer,
        initial.withAnnotations(given.spans(), given.links()),
        present.map(StoredLayer::hash).orElse(Corpus.ABSENT));
  }

  private static byte[] line(AnnotatedDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonlWriter writer = new JsonlWriter(bytes)) {
      writer.write(document);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return bytes.toByteArray();
  }
}
