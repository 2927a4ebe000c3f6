package io.github.assay.corpus.lint;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.jsonl.JsonlEndException;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.corpus.store.TypeSystems;
import io.github.assay.corpus.store.XmiReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what is to be checked; what cannot be read becomes a subject that says why.
 *
 * <p>Immutable and thread-safe.
 */
public final class SubjectReader {

  private final XmiReader reader;

  /**
   * Makes a reader of the XMI files of one folder, with the types of its {@code TypeSystem.xml}
   * where there is one, otherwise with ours alone.
   *
   * @param folder a corpus or a release
   * @throws AssayException if the type system cannot be read
   */
  public SubjectReader(Path folder) throws AssayException {
    Path types = folder.resolve("TypeSystem.xml");
    reader =
        Files.exists(types)
            ? new XmiReader(TypeSystems.read(bytes(types), types.toString()))
            : new XmiReader();
  }

  /**
   * Reads all documents of a JSON Lines file.
   *
   * @param file the file
   * @param each is given one subject a line, at once
   * @throws AssayException if the file cannot be opened
   */
  public static void jsonl(Path file, Consumer<Subject> each) throws AssayException {
    try (JsonlReader reader = new JsonlReader(file)) {
      boolean more = true;
      while (more) {
        try {
          Optional<AnnotatedDocument> next = reader.next();
          next.map(document -> Subject.of(document, "")).ifPresent(each);
          more = next.isPresent();
        } catch (JsonlEndException e) {
          each.accept(Subject.unreadable(file.toString(), "", e.getMessage()));
          more = false;
        } catch (AssayException e) {
          each.accept(Subject.unreadable(file.toString(), "", e.getMessage()));
        }
      }
    }
  }

  /**
   * Reads an XMI file.
   *
   * @throws AssayException if the file cannot be read at all
   */
  public Subject xmi(Path file) throws AssayException {
    byte[] bytes = bytes(file);
    String name = file.toString();
    try {
      return sound(name, "", raw(bytes), reader.read(bytes, name).document());
    } catch (AssayException e) {
      return new Subject(name, "", Optional.of(e.getMessage()), raw(bytes), Optional.empty());
    }
  }

  /**
   * Reads one layer of a corpus.
   *
   * @throws AssayException if the file cannot be read at all
   */
  public Subject layer(Corpus corpus, String id, String layerName) throws AssayException {
    Path file = corpus.directory().resolve("documents").resolve(id).resolve(layerName + ".xmi");
    Optional<RawDocument> raw = raw(bytes(file));
    try {
      return sound(id, layerName, raw, corpus.read(id, layerName).document());
    } catch (AssayException e) {
      return new Subject(id, layerName, Optional.of(e.getMessage()), raw, Optional.empty());
    }
  }

  private static Subject sound(
      String name, String layerName, Optional<RawDocument> raw, AnnotatedDocument document) {
    return new Subject(
        name,
        layerName,
        Optional.empty(),
        raw,
        Optional.of(new IndexedDocument(document, layerName)));
  }

  private Optional<RawDocument> raw(byte[] xmi) {
    return reader.readUnchecked(xmi).map(RawReader::of);
  }

  private static byte[] bytes(Path file) throws AssayException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new AssayException(
          file + " cannot be read (" + e.getMessage() + "); check the name and its permissions", e);
    }
  }
}
