package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows where everything of a corpus lies, and never follows a symbolic link inside it.
 *
 * <p>The corpus itself may be reached through links; what lies in it may not lead out of it.
 */
// The lock is held, not used: the try statement is there to let it go.
@SuppressWarnings("try")
final class CorpusFiles {

  static final String INITIAL = "initial";
  private static final String XMI = ".xmi";

  /** The longest array that every Java machine can make. */
  private static final long LARGEST = Integer.MAX_VALUE - 8;

  private final Path root;
  private final Optional<CorpusLocks> locks;

  /** Files that nobody else can know of yet, or that are only read. */
  CorpusFiles(Path root) {
    this(root, Optional.empty());
  }

  private CorpusFiles(Path root, Optional<CorpusLocks> locks) {
    this.root = root;
    this.locks = locks;
  }

  /** The same files, each of which is locked while it is written. */
  CorpusFiles lockedBy(CorpusLocks theLocks) {
    return new CorpusFiles(root, Optional.of(theLocks));
  }

  /** The key that is locked while a file is written, so that its temporary file has an owner. */
  String writing(Path file) {
    return "write:" + root.relativize(file);
  }

  Path root() {
    return root;
  }

  Path properties() {
    return root.resolve("corpus.properties");
  }

  Path typeSystem() {
    return root.resolve("TypeSystem.xml");
  }

  Path guidelines() {
    return root.resolve("guidelines.md");
  }

  Path documents() {
    return root.resolve("documents");
  }

  Path sources() {
    return root.resolve("source");
  }

  Path source(String id) {
    return sources().resolve(id);
  }

  Path document(String id) {
    return documents().resolve(id);
  }

  Path layer(String id, String layerName) {
    return document(id).resolve(layerName + XMI);
  }

  Path history(String id, String layerName) {
    return document(id).resolve("history").resolve(layerName);
  }

  Path conflict(String id, String layerName, String hash) {
    return document(id).resolve("conflicts").resolve(layerName + "-" + hash.substring(0, 12) + XMI);
  }

  Path journal(String id, String layerName) {
    return document(id).resolve(layerName + ".journal");
  }

  Path ledger(String name) {
    return root.resolve(".assay").resolve("batch").resolve(name + ".jsonl");
  }

  /** The names of the layers in a document's directory, sorted. */
  List<String> layers(String id) throws AssayException {
    return names(document(id))
        .filter(n -> n.endsWith(XMI) && !n.startsWith("."))
        .map(n -> n.substring(0, n.length() - XMI.length()))
        .toList();
  }

  /** The names of the layers that have a history, sorted. */
  List<String> historyNames(String id) throws AssayException {
    Path directory = document(id).resolve("history");
    guard(directory);
    return names(directory).filter(Names::isLegal).toList();
  }

  /** The names in a directory, sorted; none where there is no such directory. */
  static Stream<String> names(Path directory) throws AssayException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    } catch (NoSuchFileException e) {
      return Stream.empty();
    } catch (IOException e) {
      throw new AssayException(directory + " cannot be listed (" + e.getMessage() + ")", e);
    }
  }

  /**
   * Reads a file of the corpus.
   *
   * @return its bytes, or empty where there is no such file
   * @throws AssayException if it cannot be read, or is reached through a link
   */
  Optional<byte[]> read(Path file) throws AssayException {
    guard(file);
    try {
      long size = Files.size(file);
      long most = Math.min(LARGEST, Runtime.getRuntime().maxMemory() / 2);
      if (size > most) {
        throw new AssayException(
            "%s has %,d bytes, too much for the memory at hand (%,d bytes a file); give Java more with ASSAY_JAVA_OPTS=-Xmx8g, or move the file out of the corpus"
                .formatted(file, size, most));
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be read (%s); check its permissions and the disk"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /**
   * Tells when a file of the corpus was written.
   *
   * @throws AssayException if there is none, or it cannot be reached
   */
  Instant modified(Path file) throws AssayException {
    guard(file);
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      throw new AssayException(file + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  /** Tells whether there is such a file, with just these bytes. */
  boolean holds(Path file, byte[] content) throws AssayException {
    return read(file).filter(c -> Arrays.equals(c, content)).isPresent();
  }

  /**
   * Writes a file of the corpus, making its directory where needed.
   *
   * @throws AssayException if it cannot be written, or is reached through a link
   */
  void write(Path file, byte[] content, AtomicFile.BeforeMove beforeMove) throws AssayException {
    makeDirectory(file.getParent());
    guard(file);
    if (locks.isEmpty()) {
      AtomicFile.write(file, content, beforeMove);
      return;
    }
    try (CorpusLocks.Held held = locks.get().lock(writing(file))) {
      AtomicFile.write(file, content, beforeMove);
    }
  }

  void makeDirectory(Path directory) throws AssayException {
    guard(directory);
    try {
      if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectories(directory);
        AtomicFile.forceDirectory(directory.getParent());
      }
    } catch (FileAlreadyExistsException e) {
      throw new AssayException(directory + " is not a directory; move it out of the way", e);
    } catch (IOException e) {
      throw AtomicFile.failure(directory, e);
    }
  }

  /** Refuses a path any part of which, below the root, is a symbolic link. */
  void guard(Path path) throws AssayException {
    Path part = root;
    for (Path name : root.relativize(path)) {
      part = part.resolve(name);
      if (name.toString().equals("..") || Files.isSymbolicLink(part)) {
        throw new AssayException(
            part
                + " is a symbolic link; a corpus does not follow links: put the file itself there");
      }
    }
  }
}
