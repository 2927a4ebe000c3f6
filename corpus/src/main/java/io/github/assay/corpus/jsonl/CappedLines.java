package io.github.assay.corpus.jsonl;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads lines of a limited length, so that no file can fill the memory with one.
 *
 * <p>A line ends at a line feed, a carriage return or both. Not thread-safe; whoever has it closes
 * it.
 */
final class CappedLines implements Closeable {

  private final Reader in;
  private final int longest;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int length;
  private boolean afterReturn;

  /** A line was longer than allowed; the reader stands behind it. */
  static final class LongLineException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads on from where a reader stands.
   *
   * @param longest how many UTF-16 code units a line may have
   */
  CappedLines(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Reads the next line.
   *
   * @return the line without its end, or empty at the end of the file
   * @throws LongLineException if it is too long; it is passed over
   */
  Optional<String> next() throws IOException, LongLineException {
    StringBuilder line = new StringBuilder();
    boolean tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = at;
      while (end < length && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      tooLong |= end - at > longest - line.length();
      if (!tooLong) {
        line.append(buffer, at, end - at);
      }
      at = end;
      if (end < length) {
        afterReturn = buffer[at++] == '\r';
        break;
      }
    }
    if (tooLong) {
      throw new LongLineException();
    }
    return any ? Optional.of(line.toString()) : Optional.empty();
  }

  /** Tells whether there is a character: true if so, false at the end of the file. */
  private boolean fill() throws IOException {
    while (true) {
      if (at == length) {
        at = 0;
        length = Math.max(0, in.read(buffer, 0, buffer.length));
        if (length == 0) {
          return false;
        }
      }
      if (!afterReturn || buffer[at] != '\n') {
        afterReturn = false;
        return true;
      }
      afterReturn = false;
      at++;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
