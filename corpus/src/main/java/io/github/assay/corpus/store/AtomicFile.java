package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;

/**
 * Replaces a file so that at every instant either the old or the new content is there, whole.
 *
 * <p>A file that is written in place is lost by a crash in mid-write, and one that is moved before
 * it reaches the disk may come back empty after a power cut. Hence: temporary file in the same
 * directory, force, read back and compare, atomic move, force the directory.
 *
 * <p>Callers hold the lock of the file. Stateless.
 */
final class AtomicFile {

  private static final String SUFFIX = ".tmp";
  private static final int CHUNK = 1 << 16;

  private AtomicFile() {}

  /** What is to be done between the new content's safe arrival and the move. */
  @FunctionalInterface
  interface BeforeMove {
    /** Does it; a failure leaves the old file in place. */
    void run() throws IOException;
  }

  /**
   * Writes a file, replacing an older one.
   *
   * @throws AssayException if it cannot be written; the old file is then as it was
   */
  static void write(Path target, byte[] content, BeforeMove beforeMove) throws AssayException {
    Path temporary = temporary(target);
    try {
      Files.deleteIfExists(temporary);
      fill(temporary, content);
      verify(temporary, content);
      keepPermissions(target, temporary);
      beforeMove.run();
      move(temporary, target);
    } catch (IOException e) {
      discard(temporary, e);
      throw failure(target, e);
    }
  }

  /** The file that a temporary one is to replace; empty where a file is no temporary one. */
  static Optional<Path> target(Path file) {
    String name = file.getFileName().toString();
    return name.length() > SUFFIX.length() + 1 && name.startsWith(".") && name.endsWith(SUFFIX)
        ? Optional.of(file.resolveSibling(name.substring(1, name.length() - SUFFIX.length())))
        : Optional.empty();
  }

  private static Path temporary(Path target) {
    return target.resolveSibling("." + target.getFileName() + SUFFIX);
  }

  /** Says what went wrong with a file and what its owner can do. */
  static AssayException failure(Path target, IOException e) {
    String what =
        e instanceof FileSystemException failed && failed.getReason() != null
            ? failed.getReason()
            : String.valueOf(e.getMessage());
    String remedy =
        what.contains("space") || what.contains("quota") || what.contains("too large")
            ? "free some space and save again"
            : e instanceof AccessDeniedException
                ? "give yourself the right to write there and save again"
                : "check the disk and save again";
    return new AssayException(
        "%s could not be written (%s); nothing was changed: %s"
            .formatted(target, e instanceof AccessDeniedException ? "no permission" : what, remedy),
        e);
  }

  /** Makes sure that a directory's entries survive a power cut. */
  static void forceDirectory(Path directory) throws IOException {
    if (isWindows()) {
      // Windows has no handle to force a directory with; NTFS journals its entries itself.
      return;
    }
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void verify(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
      int position = 0;
      while (channel.read(buffer.clear()) >= 0) {
        int length = buffer.position();
        if (position + length > content.length
            || !Arrays.equals(buffer.array(), 0, length, content, position, position + length)) {
          throw new IOException("the disk gave back other bytes than were written");
        }
        position += length;
      }
      if (position != content.length) {
        throw new IOException("the disk kept %d of %d bytes".formatted(position, content.length));
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(to, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null && Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
      view.setPermissions(Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("this file system cannot replace a file atomically", e);
    }
    forceDirectory(target.toAbsolutePath().getParent());
  }

  private static void discard(Path temporary, IOException cause) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
