package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Clears away the temporary files of killed processes.
 *
 * <p>A temporary file belongs to whoever holds the lock under which it is written; where that lock
 * is free, nobody does. Directories that a killed import left empty stay: the next import of that
 * id fills them.
 */
final class Leftovers {

  private final CorpusFiles files;
  private final CorpusLocks locks;

  Leftovers(CorpusFiles files, CorpusLocks locks) {
    this.files = files;
    this.locks = locks;
  }

  /**
   * Deletes all temporary files if no other process is at work.
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
                Files.deleteIfExists(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new AssayException(
          files.root() + " cannot be cleared of leftovers (" + e.getMessage() + ")", e);
    }
  }
}
