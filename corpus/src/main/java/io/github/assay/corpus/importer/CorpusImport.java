package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.duplicates.Copy;
import io.github.assay.corpus.duplicates.DuplicateFinder;
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
import io.github.assay.corpus.store.ForeignXmi;
import io.github.assay.corpus.store.StoredLayer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The very same file was imported before, as this document; nothing was changed. */
    default void present(String id, Path file) {
      // Most need not know.
    }

    /** A file or a line was refused; the message names it and the remedy. */
    void failed(AssayException error);
  }

  private static final String GZIP = ".gz";

  private final Corpus corpus;
  private final String layer;
  private final Set<String> known;
  private final DuplicateFinder copies = new DuplicateFinder();

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
   * <p>XMI makes one document as well; its annotations of Assay's types become a layer, types that
   * are not known here are named and left out.
   *
   * <p>An archive is gone through file by file; what is none of these is passed over. Of a web
   * archive each page makes one document.
   *
   * @param file an HTML page, a scraped text, JSON Lines, XMI, an anchored layer, or an archive or
   *     web archive of such
   * @param listener told of each document; never of the same one twice
   */
  public void add(Path file, Listener listener) {
    try {
      if (InputFiles.isJsonl(file)) {
        try (JsonlReader reader =
            lines(Archives.open(file), file.getFileName().toString(), file.toString())) {
          addLines(reader, file, listener);
        } catch (IOException e) {
          throw new AssayException(
              file + " cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
      } else if (InputFiles.isJson(file)) {
        addAnchored(file, listener);
      } else {
        Sources.read(file, InputFiles::isArticleOrLines, new SourceVisitor(file, listener));
      }
    } catch (AssayException e) {
      listener.failed(e);
    }
  }

  /** Imports what comes out of one file. */
  private final class SourceVisitor implements Sources.Visitor {
    private final Path file;
    private final Listener listener;

    private SourceVisitor(Path file, Listener listener) {
      this.file = file;
      this.listener = listener;
    }

    @Override
    public void source(Source source) {
      try {
        if (InputFiles.isJsonl(source.name())) {
          InputStream in = new ByteArrayInputStream(source.bytes());
          try (JsonlReader reader = lines(in, source.name(), source.shown())) {
            addLines(reader, file, listener);
          } catch (IOException e) {
            throw new AssayException(
                "%s: it is no sound gzip file (%s); fetch it anew"
                    .formatted(source.shown(), e.getMessage()),
                e);
          }
        } else if (InputFiles.isXmi(source.name())) {
          addXmi(source, file, listener);
        } else {
          addArticle(source, file, listener);
        }
      } catch (AssayException e) {
        listener.failed(e);
      }
    }

    @Override
    public void refused(AssayException error) {
      listener.failed(error);
    }
  }

  private void addArticle(Source source, Path file, Listener listener) throws AssayException {
    Extraction extraction = extract(source);
    AnnotatedDocument document =
        DocumentBuilder.build("", extraction, source.bytes(), ZoneChoice.CORPUS);
    String id = corpus.add(document, source.name(), source.bytes());
    if (!known.add(id)) {
      listener.present(id, file);
      return;
    }
    List<String> remarks = new ArrayList<>(extraction.warnings());
    copies
        .add(document.withId(id))
        .filter(copy -> !copy.of().equals(id))
        .ifPresent(copy -> remarks.add(remark(copy)));
    listener.added(id, file, remarks);
  }

  private static String remark(Copy copy) {
    return "it is a copy of %s, which was imported just before: they share about %.0f %% of the shorter text"
        .formatted(copy.of(), 100 * copy.share());
  }

  private static Extraction extract(Source source) throws AssayException {
    return Extractor.extract(source.bytes(), source.shown(), source.retrieval());
  }

  private void addXmi(Source source, Path file, Listener listener) throws AssayException {
    ForeignXmi.Content content = ForeignXmi.read(source.bytes(), source.shown());
    String name = source.name().substring(source.name().lastIndexOf('/') + 1);
    String stem = name.substring(0, name.length() - ".xmi".length());
    AnnotatedDocument given = content.document();
    AnnotatedDocument named = given.id().isEmpty() ? given.withId(stem) : given;
    String id = add(named, source.name(), source.bytes());
    List<String> left = content.left();
    listener.added(
        id,
        file,
        left.isEmpty()
            ? List.of()
            : List.of("these types and features are not known here and were left out: " + left));
  }

  /** Unpacks within the limits of archives. */
  private static JsonlReader lines(InputStream in, String name, String shown)
      throws AssayException, IOException {
    boolean packed = name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    return new JsonlReader(packed ? Archives.gunzipping(in, ArchiveLimits.USUAL) : in, shown);
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
    return add(given, given.id() + ".json", line(given));
  }

  /** Adds a document that comes with annotations, or its annotations to one that is there. */
  private String add(AnnotatedDocument given, String fileName, byte[] source)
      throws AssayException {
    String id = given.id();
    if (!known.contains(id)) {
      AnnotatedDocument bare = given.withAnnotations(List.of(), List.of());
      Segmentation parts = Segmenter.segment(given.text());
      id = corpus.add(bare.withSegmentation(parts.sentences(), parts.tokens()), fileName, source);
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
