package io.github.assay.corpus.store;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.edit.Change;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edits of one layer since its last save, forced to the disk one by one.
 *
 * <p>A text file: the first line says what was edited, each further one is a change. A line begins
 * with the CRC-32 of the rest. A last line that is not whole belongs to an edit that was never
 * acknowledged, and is dropped. There is no file while there are no unsaved edits.
 *
 * <p>Whoever has a journal holds the lock of the draft. Not thread-safe.
 */
final class Journal implements AutoCloseable {

  private final CorpusFiles files;
  private final Path file;
  private Optional<FileChannel> channel = Optional.empty();
  private long length;

  Journal(CorpusFiles files, Path file) {
    this.files = files;
    this.file = file;
  }

  /**
   * What a journal holds.
   *
   * @param base the version that the changes were made to
   * @param changes in order
   * @param length how many bytes of the file are whole
   */
  record Content(JournalBase base, List<Change> changes, long length) {}

  /**
   * Reads the file.
   *
   * @return its content, or empty where there is none, or no edit in it was ever acknowledged
   * @throws AssayException if it is damaged before its last line
   */
  Optional<Content> read() throws AssayException {
    byte[] bytes = files.read(file).orElse(new byte[0]);
    CheckedLines.Parsed parsed = CheckedLines.parse(bytes);
    List<byte[]> lines = parsed.lines();
    if (!parsed.torn()) {
      throw damaged(lines.size() + 1, "its sum is wrong", null);
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    try {
      JournalBase base = JournalBase.parse(lines.get(0));
      for (byte[] line : lines.subList(1, lines.size())) {
        changes.add(ChangeJson.change(line));
      }
      return Optional.of(new Content(base, changes, parsed.length()));
    } catch (IllegalArgumentException e) {
      throw damaged(changes.size() + 1, e.getMessage(), e);
    }
  }

  /** Goes on writing behind what was read. */
  void resume(Content content) throws AssayException {
    try {
      FileChannel opened = open();
      channel = Optional.of(opened);
      length = content.length();
      if (opened.size() > length) {
        opened.truncate(length);
        opened.force(true);
      }
      opened.position(length);
    } catch (IOException e) {
      throw AtomicFile.failure(file, e);
    }
  }

  /**
   * Writes a change down; it is on the disk when this returns.
   *
   * @param base what the first change of a new journal is made to
   * @throws AssayException if it could not be written; the journal is then as it was before
   */
  void append(JournalBase base, Change change) throws AssayException {
    byte[] line = CheckedLines.line(ChangeJson.bytes(change));
    if (channel.isEmpty()) {
      ByteArrayOutputStream first = new ByteArrayOutputStream();
      first.writeBytes(CheckedLines.line(base.bytes()));
      first.writeBytes(line);
      files.write(file, first.toByteArray(), () -> {});
      resume(new Content(base, List.of(), first.size()));
      return;
    }
    FileChannel open = channel.get();
    try {
      open.position(length);
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        open.write(buffer);
      }
      open.force(false);
      length += line.length;
    } catch (IOException e) {
      try {
        open.truncate(length);
      } catch (IOException f) {
        // What stands there is half a line, which reading drops and the next edit overwrites.
        e.addSuppressed(f);
      }
      throw AtomicFile.failure(file, e);
    }
  }

  /** Removes the journal, because a save holds its changes now. */
  void clear() throws AssayException {
    close();
    try {
      if (Files.deleteIfExists(file)) {
        AtomicFile.forceDirectory(file.getParent());
      }
    } catch (IOException e) {
      throw new AssayException(
          "%s could not be removed (%s); check the permissions of its directory"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  @Override
  public void close() throws AssayException {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException e) {
      throw AtomicFile.failure(file, e);
    } finally {
      channel = Optional.empty();
    }
  }

  private FileChannel open() throws IOException, AssayException {
    files.guard(file);
    return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  private AssayException damaged(int line, String why, Throwable cause) {
    return new AssayException(
        ("%s, line %d: the journal of unsaved edits is damaged: %s; move it elsewhere to go on without"
                + " the edits, or delete this line and all below to keep those above")
            .formatted(file, line, why),
        cause);
  }
}
