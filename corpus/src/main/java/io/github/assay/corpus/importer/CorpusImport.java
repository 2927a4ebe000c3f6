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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private static final String GZIP = ".gz";

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
   * <p>An archive is gone through file by file; what is no page, text or JSON Lines is passed over.
   *
   * @param file an HTML page, a scraped text, JSON Lines, an anchored layer, or an archive of
   *     pages, texts and JSON Lines
   * @param listener told of each document; never of the same one twice
   */
  public void add(Path file, Listener listener) {
    try {
      if (Archives.isArchive(file)) {
        addArchive(file, listener);
      } else if (InputFiles.isJsonl(file)) {
        try (JsonlReader reader = new JsonlReader(file)) {
          addLines(reader, file, listener);
        }
      } else if (InputFiles.isJson(file)) {
        addAnchored(file, listener);
      } else {
        addArticle(Extractor.read(file), file.getFileName().toString(), file, listener);
      }
    } catch (AssayException e) {
      listener.failed(e);
    }
  }

  private void addArchive(Path archive, Listener listener) throws AssayException {
    ArchiveVisitor visitor = new ArchiveVisitor(archive, listener);
    Archives.read(archive, ArchiveLimits.USUAL, visitor);
    if (visitor.met == 0) {
      throw new AssayException(
          "%s: there is no file in it that ends in %s"
              .formatted(archive, String.join(", ", InputFiles.ENDINGS)));
    }
  }

  /** Imports what comes out of an archive; an entry is shown as ARCHIVE/ENTRY. */
  private final class ArchiveVisitor implements Archives.Visitor {
    private final Path archive;
    private final Listener listener;
    private int met;

    private ArchiveVisitor(Path archive, Listener listener) {
      this.archive = archive;
      this.listener = listener;
    }

    @Override
    public boolean wants(String name) {
      return InputFiles.isArticleOrLines(name);
    }

    @Override
    public void file(String name, byte[] bytes) {
      met++;
      // No path: not every name in an archive can be one here.
      String shown = archive + "/" + name;
      try {
        if (InputFiles.isJsonl(name)) {
          try (JsonlReader reader = new JsonlReader(new ByteArrayInputStream(bytes), shown)) {
            addLines(reader, archive, listener);
          }
        } else {
          addArticle(bytes, shown, archive, listener);
        }
      } catch (AssayException e) {
        listener.failed(e);
      }
    }

    @Override
    public void refused(AssayException error) {
      met++;
      listener.failed(error);
    }
  }

  private void addArticle(byte[] given, String givenName, Path file, Listener listener)
      throws AssayException {
    boolean packed = givenName.toLowerCase(Locale.ROOT).endsWith(GZIP);
    byte[] bytes = packed ? Archives.gunzip(given, givenName, ArchiveLimits.USUAL) : given;
    String name = packed ? givenName.substring(0, givenName.length() - GZIP.length()) : givenName;
    Extraction extraction = Extractor.extract(bytes, name);
    AnnotatedDocument document = DocumentBuilder.build("", extraction, bytes, ZoneChoice.CORPUS);
    String id = corpus.add(document, name, bytes);
    known.add(id);
    listener.added(id, file, extraction.warnings());
  }

  private void addLines(JsonlReader reader, Path file, Listener listener) throws AssayException {
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
