package io.github.assay.corpus.formats;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.jsonl.JsonlEndException;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Annotated documents one after the other, wherever they lie: lines of a JSON Lines file, a layer
 * of a corpus, files of a folder.
 *
 * <p>A bad document is an {@link AssayException} of {@link #next()}; the stream then stands behind
 * it and can be read on. Memory does not grow with the number of documents. Not thread-safe.
 */
public abstract class DocumentStream implements AutoCloseable {

  private DocumentStream() {}

  /**
   * Reads the next document.
   *
   * @return the document, or empty at the end
   * @throws AssayException if it cannot be read; names file, place and remedy
   */
  public abstract Optional<AnnotatedDocument> next() throws AssayException;

  /** Documents passed over so far because they have no such layer; empty for files. */
  public List<String> without() {
    return List.of();
  }

  @Override
  public void close() throws AssayException {
    // Most streams hold nothing open between documents.
  }

  /**
   * Opens whatever a path names: a JSON Lines file, a corpus, or else a folder of XMI files.
   *
   * @param input file or folder
   * @param layer the layer to read where it is a corpus
   * @throws AssayException if it cannot be opened
   */
  public static DocumentStream open(Path input, String layer) throws AssayException {
    if (!Files.isDirectory(input)) {
      return ofLines(input);
    }
    return Corpus.isAt(input)
        ? ofLayer(Corpus.open(input), layer)
        : ofFolder(input, InputFormat.find("xmi"));
  }

  /** Where a program's own documents come from. */
  @FunctionalInterface
  public interface Source {

    /**
     * Makes or fetches the next document.
     *
     * @return the document, or empty at the end
     * @throws AssayException if this one cannot be had; the next call goes on behind it
     */
    Optional<AnnotatedDocument> next() throws AssayException;
  }

  /** Documents that a program makes or watches. */
  public static DocumentStream of(Source source) {
    return new DocumentStream() {
      @Override
      public Optional<AnnotatedDocument> next() throws AssayException {
        return source.next();
      }
    };
  }

  private static DocumentStream ofLines(Path file) throws AssayException {
    JsonlReader reader = new JsonlReader(file);
    return new DocumentStream() {
      private boolean ended;

      @Override
      public Optional<AnnotatedDocument> next() throws AssayException {
        try {
          return ended ? Optional.empty() : reader.next();
        } catch (JsonlEndException e) {
          ended = true;
          throw e;
        }
      }

      @Override
      public void close() throws AssayException {
        reader.close();
      }
    };
  }

  /**
   * Reads a layer of a corpus.
   *
   * @param corpus the corpus
   * @param layer name of the layer; documents without it are passed over and listed by {@link
   *     #without()}
   * @throws AssayException if the corpus cannot be listed
   */
  public static DocumentStream ofLayer(Corpus corpus, String layer) throws AssayException {
    Iterator<String> ids = corpus.documents().iterator();
    List<String> without = new ArrayList<>();
    return new DocumentStream() {
      @Override
      public Optional<AnnotatedDocument> next() throws AssayException {
        while (ids.hasNext()) {
          String id = ids.next();
          if (corpus.layers(id).contains(layer)) {
            return Optional.of(corpus.read(id, layer).document());
          }
          without.add(id);
        }
        return Optional.empty();
      }

      @Override
      public List<String> without() {
        return List.copyOf(without);
      }
    };
  }

  /**
   * Reads the files of a folder that are of one format, in the order of their names.
   *
   * @param folder the folder, not searched deeper
   * @param format what to read
   * @throws AssayException if the folder cannot be listed or has no such file
   */
  public static DocumentStream ofFolder(Path folder, InputFormat format) throws AssayException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(format.suffix())).sorted().toList();
    } catch (IOException e) {
      throw new AssayException(
          folder + " cannot be read (" + e.getMessage() + "); name a folder with files", e);
    }
    if (files.isEmpty()) {
      throw new AssayException(
          "%s holds no %s file and is no corpus; name a folder that does, or a JSON Lines file"
              .formatted(folder, format.suffix()));
    }
    Iterator<Path> rest = files.iterator();
    return new DocumentStream() {
      @Override
      public Optional<AnnotatedDocument> next() throws AssayException {
        return rest.hasNext() ? Optional.of(format.importer().read(rest.next())) : Optional.empty();
      }
    };
  }
}
