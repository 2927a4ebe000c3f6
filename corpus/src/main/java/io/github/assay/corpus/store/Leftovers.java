package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Clears away the temporary files of killed processes.
 *
 * <p>A temporary file belongs to whoever holds the lock of the file that it is to replace; where
 * that lock is free, nobody does. Directories that a killed import left empty stay: the next import
 * of that id fills them.
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
              Optional<Path> target = AtomicFile.target(file);
              if (target.isPresent() && attributes.isRegularFile()) {
                delete(file, target.get());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
              if (e instanceof NoSuchFileException) {
                // Its writer moved it to its place between the listing and now.
                return FileVisitResult.CONTINUE;
              }
              throw e;
            }
          });
    } catch (IOException e) {
      throw new AssayException(
          files.root() + " cannot be cleared of leftovers (" + e.getMessage() + ")", e);
    }
  }

  private void delete(Path file, Path target) throws IOException {
    try {
      Optional<CorpusLocks.Held> held = locks.tryLock(files.writing(target));
      if (held.isPresent()) {
        try (CorpusLocks.Held lock = held.get()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (AssayException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
