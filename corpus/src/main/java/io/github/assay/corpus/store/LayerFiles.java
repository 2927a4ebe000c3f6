package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads and saves layer files; whoever saves holds the layer's lock.
 *
 * <p>Thread-safe.
 */
final class LayerFiles {

  private final CorpusFiles files;
  private final XmiReader reader;
  private final int keep;
  private final Map<String, String> textHashes = new ConcurrentHashMap<>();

  /** Hashes of files that were found sound and to hold nothing beside a document value. */
  private final Map<Path, String> plain = new ConcurrentHashMap<>();

  LayerFiles(CorpusFiles files, XmiReader reader, int keep) {
    this.files = files;
    this.reader = reader;
    this.keep = keep;
  }

  History history(String id, String layerName) {
    return new History(files, files.history(id, layerName), keep);
  }

  StoredLayer read(String id, String layerName) throws AssayException {
    Path file = files.layer(id, layerName);
    byte[] bytes =
        files
            .read(file)
            .orElseThrow(
                () ->
                    new AssayException(
                        "%s has no layer \"%s\" in %s; it has %s"
                            .formatted(id, layerName, files.root(), layersOf(id))));
    String hash = Sha256.of(bytes);
    AnnotatedDocument document = content(id, layerName, bytes, file, hash).document();
    return new StoredLayer(layerName, document.withId(id), hash);
  }

  /** Reads an earlier version as if it were the layer. */
  AnnotatedDocument read(String id, String layerName, Version version) throws AssayException {
    byte[] bytes = files.read(version.file()).orElseThrow();
    return content(id, layerName, bytes, version.file(), Sha256.of(bytes)).document().withId(id);
  }

  String save(String id, String layerName, AnnotatedDocument document, String expectedHash)
      throws AssayException {
    requireText(id, layerName, Sha256.of(document.text()));
    Path file = files.layer(id, layerName);
    Optional<byte[]> current = files.read(file);
    Path baseFile = current.isPresent() ? file : files.layer(id, Corpus.INITIAL);
    byte[] base = current.isPresent() ? current.get() : initial(id);
    String baseHash = Sha256.of(base);
    String currentHash = current.isPresent() ? baseHash : Corpus.ABSENT;
    boolean isPlain = baseHash.equals(plain.get(baseFile));
    byte[] content =
        isPlain
            ? XmiWriter.bytes(document)
            : Carrier.bytes(reader, base, baseFile.toString(), document);
    String hash = Sha256.of(content);
    if (hash.equals(currentHash)) {
      return hash;
    }
    if (!currentHash.equals(expectedHash)) {
      throw conflict(id, layerName, content, hash, currentHash);
    }
    write(id, layerName, content, currentHash);
    if (isPlain) {
      plain.put(file, hash);
    }
    return hash;
  }

  String restore(String id, String layerName, int number) throws AssayException {
    Path file = files.layer(id, layerName);
    Path version =
        history(id, layerName).versions().stream()
            .filter(v -> v.number() == number)
            .map(Version::file)
            .findFirst()
            .orElseThrow(
                () ->
                    new AssayException(
                        "%s, layer %s: the history has no version %d; list it with `assay history`"
                            .formatted(id, layerName, number)));
    byte[] content = files.read(version).orElseThrow();
    String hash = Sha256.of(content);
    content(id, layerName, content, version, hash);
    String currentHash = files.read(file).map(Sha256::of).orElse(Corpus.ABSENT);
    if (!hash.equals(currentHash)) {
      write(id, layerName, content, currentHash);
    }
    return hash;
  }

  private void write(String id, String layerName, byte[] content, String currentHash)
      throws AssayException {
    Path file = files.layer(id, layerName);
    AtomicFile.BeforeMove rotation = () -> {};
    if (currentHash.equals(Corpus.ABSENT)) {
      requireFreeName(id, layerName);
    } else {
      rotation = history(id, layerName).keeping(file, currentHash);
    }
    files.write(file, content, rotation);
  }

  private ConflictException conflict(
      String id, String layerName, byte[] content, String hash, String currentHash)
      throws AssayException {
    Path copy = files.conflict(id, layerName, hash);
    files.write(copy, content, () -> {});
    return new ConflictException(
        ("%s, layer %s: somebody else saved another version first; that one stands, and yours is"
                + " kept in %s: open the layer again and bring your changes over")
            .formatted(id, layerName, copy),
        copy,
        currentHash);
  }

  private XmiReader.Content content(
      String id, String layerName, byte[] bytes, Path file, String hash) throws AssayException {
    XmiReader.Content content = reader.read(bytes, file.toString());
    if (content.unmodelled().isEmpty()) {
      plain.put(file, hash);
    }
    if (layerName.equals(Corpus.INITIAL)) {
      textHashes.put(id, content.textHash());
    } else {
      requireText(id, layerName, content.textHash());
    }
    return content;
  }

  private void requireText(String id, String layerName, String actual) throws AssayException {
    String wanted = textHashes.get(id);
    if (wanted == null) {
      byte[] initial = initial(id);
      Path file = files.layer(id, Corpus.INITIAL);
      content(id, Corpus.INITIAL, initial, file, Sha256.of(initial));
      wanted = textHashes.get(id);
    }
    if (!actual.equals(wanted)) {
      throw new AssayException(
          ("%s, layer %s: its text is not the document's: SHA-256 %s instead of %s; restore the layer"
                  + " from its history, or import the changed article as a new document")
              .formatted(id, layerName, actual, wanted));
    }
  }

  private byte[] initial(String id) throws AssayException {
    return files
        .read(files.layer(id, Corpus.INITIAL))
        .orElseThrow(
            () ->
                new AssayException(
                    "there is no document \"%s\" in %s; import it first"
                        .formatted(id, files.root())));
  }

  /** On some drives two names that differ by case alone are one file. */
  private void requireFreeName(String id, String layerName) throws AssayException {
    for (String other : files.layers(id)) {
      if (other.equalsIgnoreCase(layerName) && !other.equals(layerName)) {
        throw new AssayException(
            "%s has a layer \"%s\" already; spell the annotator's name like that"
                .formatted(id, other));
      }
    }
  }

  private String layersOf(String id) {
    try {
      List<String> names = files.layers(id);
      return names.isEmpty() ? "none" : String.join(", ", names);
    } catch (AssayException e) {
      return "no readable directory";
    }
  }
}
