package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Locks parts of a corpus against other threads and other processes.
 *
 * <p>One file per corpus, {@code .assay/lock}, carries all locks as byte ranges, so that no lock
 * files pile up. The file stays open while any lock of it is held in this process and no longer:
 * POSIX drops all of a process's locks on a file as soon as it closes any one handle to it.
 *
 * <p>Thread-safe. Not reentrant: a thread that asks for what it holds waits for ever.
 */
final class CorpusLocks {

  private static final Map<Path, CorpusLocks> BY_ROOT = new HashMap<>();

  private final Path file;
  private final boolean system;
  private final Set<Long> held = new HashSet<>();
  private Optional<FileChannel> channel = Optional.empty();

  private CorpusLocks(Path file, boolean system) {
    this.file = file;
    this.system = system;
  }

  /** A held lock; closing it lets it go. */
  final class Held implements AutoCloseable {
    private final long position;
    private final Optional<FileLock> lock;

    private Held(long position, Optional<FileLock> lock) {
      this.position = position;
      this.lock = lock;
    }

    @Override
    public void close() throws AssayException {
      release(this);
    }
  }

  /**
   * Gives the locks of a corpus, the same object throughout this process.
   *
   * @param root real path of the corpus
   * @param system whether other processes are to be locked out as well
   */
  static synchronized CorpusLocks of(Path root, boolean system) {
    return BY_ROOT.computeIfAbsent(
        root, r -> new CorpusLocks(r.resolve(".assay").resolve("lock"), system));
  }

  /**
   * Waits for a lock and takes it.
   *
   * @param key what is locked
   * @throws AssayException if the file system has no locks
   */
  Held lock(String key) throws AssayException {
    return take(key, true).orElseThrow();
  }

  /**
   * Takes a lock if nobody holds it.
   *
   * @return the lock, or empty where another thread or process holds it
   * @throws AssayException if the file system has no locks
   */
  Optional<Held> tryLock(String key) throws AssayException {
    return take(key, false);
  }

  private Optional<Held> take(String key, boolean wait) throws AssayException {
    if (Thread.currentThread().isInterrupted()) {
      // Waiting for a lock would close the file, and with it let go every lock of this process.
      throw new AssayException(file + ": interrupted before taking a lock; try again");
    }
    long position = position(key);
    FileChannel open;
    synchronized (this) {
      while (held.contains(position)) {
        if (!wait) {
          return Optional.empty();
        }
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new AssayException(file + ": interrupted while waiting for a lock; try again", e);
        }
      }
      if (system && channel.isEmpty()) {
        channel = Optional.of(open());
      }
      held.add(position);
      if (!system) {
        return Optional.of(new Held(position, Optional.empty()));
      }
      open = channel.orElseThrow();
    }
    try {
      FileLock lock = wait ? open.lock(position, 1, false) : open.tryLock(position, 1, false);
      if (lock != null) {
        return Optional.of(new Held(position, Optional.of(lock)));
      }
      release(position);
      return Optional.empty();
    } catch (IOException e) {
      release(position);
      throw new AssayException(
          ("%s cannot be locked (%s); if this drive has no locks and only one program writes at a"
                  + " time, set locks=none in corpus.properties")
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private void release(Held lock) throws AssayException {
    try {
      if (lock.lock.isPresent()) {
        lock.lock.get().release();
      }
    } catch (IOException e) {
      throw new AssayException(file + ": the lock cannot be released; restart Assay", e);
    } finally {
      release(lock.position);
    }
  }

  private synchronized void release(long position) throws AssayException {
    held.remove(position);
    notifyAll();
    if (held.isEmpty() && channel.isPresent()) {
      try {
        channel.get().close();
      } catch (IOException e) {
        throw new AssayException(file + " cannot be closed; restart Assay", e);
      } finally {
        channel = Optional.empty();
      }
    }
  }

  private FileChannel open() throws AssayException {
    if (Files.isSymbolicLink(file.getParent())) {
      throw new AssayException(
          file.getParent() + " is a symbolic link; a corpus does not follow links: remove it");
    }
    try {
      Files.createDirectories(file.getParent());
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw AtomicFile.failure(file, e);
    }
  }

  /** FNV-1a; two keys that share a position merely wait for each other. */
  private static long position(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash & 0x3fff_ffff_ffff_ffffL;
  }
}
