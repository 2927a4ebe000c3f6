package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/**
 * Clears away the temporary files of killed processes.
 *
 * <p>A temporary file belongs to whoever holds the lock under which it is written; where that lock
 * is free, nobody does. Directories that a killed import left empty stay: the next import of that
 * id fills them.
 */
@SuppressWarnings("try")
final class Leftovers {

  private final CorpusFiles files;
  private final CorpusLocks locks;

  Leftovers(CorpusFiles files, CorpusLocks locks) {
    this.files = files;
    this.locks = locks;
  }

  /**
   * Deletes the temporary files that no living process is writing.
   *
   * @throws AssayException if the corpus cannot be listed
   */
  void clear() throws AssayException {
    try {
      Files.walkFileTree(
          files.root(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (AtomicFile.isTemporary(file) && attributes.isRegularFile()) {
                delete(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new AssayException(
          files.root() + " cannot be cleared of leftovers (" + e.getMessage() + ")", e);
    }
  }

  private void delete(Path file) throws IOException {
    try {
      Optional<CorpusLocks.Held> held = locks.tryLock(lockOf(files.root().relativize(file)));
      if (held.isPresent()) {
        try (CorpusLocks.Held lock = held.get()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (AssayException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The key under which {@link Corpus} writes the file that the temporary one was to replace. */
  private static String lockOf(Path relative) {
    String name = relative.getFileName().toString().substring(1).replaceFirst("\\.tmp$", "");
    String top = relative.getName(0).toString();
    if (relative.getNameCount() < 3) {
      return "properties";
    }
    String id = relative.getName(1).toString();
    if (name.endsWith(".journal") && relative.getNameCount() == 3) {
      return Drafts.lockOf(id, name.replaceFirst("\\.journal$", ""));
    }
    if (top.equals("source")) {
      return "add:" + id.toLowerCase(Locale.ROOT);
    }
    String layer =
        relative.getNameCount() == 3
            ? name.replaceFirst("\\.xmi$", "")
            : relative.getName(relative.getNameCount() - 2).toString();
    return "layer:" + id + "/" + layer;
  }
}
