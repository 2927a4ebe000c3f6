package io.github.assay.corpus.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which documents a run has dealt with, so that it can be gone on with after a crash.
 *
 * <p>A result is on the disk before its line is in the ledger. Lines are not forced to the disk: a
 * lost one costs doing a document again. Thread-safe; the caller closes it, and a ledger that is
 * closed without {@link #finish} is the beginning of the next run.
 */
public final class Ledger implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final CorpusLocks.Held lock;
  private final FileChannel channel;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * How a document fared.
   *
   * @param input content hash of what went in
   * @param output content hash of what came out, or empty where it failed
   * @param reason why it failed, or empty
   */
  public record Entry(String input, String output, String reason) {

    /** Tells whether the document failed: true if so, false if its result is on the disk. */
    public boolean failed() {
      return output.isEmpty();
    }
  }

  private Ledger(Path file, CorpusLocks.Held lock, FileChannel channel) {
    this.file = file;
    this.lock = lock;
    this.channel = channel;
  }

  static Ledger open(CorpusFiles files, CorpusLocks locks, String name, String run)
      throws AssayException {
    Path file = files.ledger(name);
    CorpusLocks.Held lock =
        locks
            .tryLock("batch:" + name)
            .orElseThrow(
                () ->
                    new AssayException(
                        files.root()
                            + ": another run is at work on this corpus; wait until it has ended"));
    boolean opened = false;
    try {
      files.makeDirectory(file.getParent());
      CheckedLines.Parsed parsed = CheckedLines.parse(files.read(file).orElse(new byte[0]));
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      Ledger ledger = new Ledger(file, lock, channel);
      ledger.begin(parsed, run);
      opened = true;
      return ledger;
    } catch (IOException e) {
      throw AtomicFile.failure(file, e);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** What is known of the documents from the run that was cut short, by id. */
  public synchronized Map<String, Entry> entries() {
    return Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** How a document fared, or empty where the run has not come to it. */
  public synchronized Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /**
   * Notes how a document fared.
   *
   * @throws AssayException if the ledger cannot be written
   */
  public synchronized void note(String id, Entry entry) throws AssayException {
    entries.put(id, entry);
    try {
      write(
          Map.of(
              "document", id,
              "input", entry.input(),
              "output", entry.output(),
              "reason", entry.reason()));
    } catch (IOException e) {
      throw AtomicFile.failure(file, e);
    }
  }

  /** Removes the ledger, because the run is complete. */
  public void finish() throws AssayException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new AssayException(file + " could not be removed (" + e.getMessage() + ")", e);
    }
  }

  @Override
  public void close() throws AssayException {
    try {
      channel.close();
    } catch (IOException e) {
      throw AtomicFile.failure(file, e);
    } finally {
      lock.close();
    }
  }

  private void begin(CheckedLines.Parsed parsed, String run) throws IOException {
    try {
      if (!parsed.lines().isEmpty() && run.equals(text(parsed.lines().get(0), "run"))) {
        for (byte[] line : parsed.lines().subList(1, parsed.lines().size())) {
          entries.put(
              text(line, "document"),
              new Entry(text(line, "input"), text(line, "output"), text(line, "reason")));
        }
        channel.truncate(parsed.length());
        channel.position(parsed.length());
        return;
      }
    } catch (JsonProcessingException e) {
      // A ledger that cannot be understood is of no use; the run begins anew.
      entries.clear();
    }
    channel.truncate(0);
    channel.position(0);
    write(Map.of("run", run));
  }

  private void write(Map<String, String> values) throws IOException {
    ByteBuffer line =
        ByteBuffer.wrap(CheckedLines.line(JSON.writeValueAsBytes(new TreeMap<>(values))));
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }

  private static String text(byte[] line, String name) throws IOException {
    JsonNode json = JSON.readTree(line);
    return json.path(name).asText("");
  }
}
