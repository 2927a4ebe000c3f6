package io.github.assay.annotators.chat;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.cas.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Answers on disk, by the hash of what was asked; so that no question is paid for twice.
 *
 * <p>A file is there whole or not at all. Thread-safe, also between processes.
 */
final class AnswerCache {

  private final Optional<Path> folder;

  /** A cache in a folder, made when the first answer comes; without one, nothing is kept. */
  AnswerCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The name of a question's answer. */
  static String key(String endpoint, String body) {
    return Sha256.of(endpoint + "\n" + body);
  }

  /**
   * Looks an answer up.
   *
   * @throws AssayException if there is one that cannot be read
   */
  Optional<String> find(String key) throws AssayException {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path file = file(key);
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure(file, "read", e);
    }
  }

  /**
   * Keeps an answer.
   *
   * @throws AssayException if it cannot be written
   */
  void keep(String key, String answer) throws AssayException {
    if (folder.isEmpty()) {
      return;
    }
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      Path temporary = Files.createTempFile(file.getParent(), ".", ".tmp");
      try {
        Files.writeString(temporary, answer);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw failure(file, "written", e);
    }
  }

  private Path file(String key) {
    return folder.orElseThrow().resolve(key.substring(0, 2)).resolve(key + ".json");
  }

  private static AssayException failure(Path file, String what, IOException e) {
    return new AssayException(
        "%s cannot be %s (%s); mend the folder, or name another with --set cache=FOLDER"
            .formatted(file, what, e),
        e);
  }
}
