package io.github.assay.corpus.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Lines that show whether they are whole: each begins with the CRC-32 of the rest, in hexadecimal,
 * and a space.
 */
final class CheckedLines {

  private static final int SUM = 9;

  private CheckedLines() {}

  /**
   * The lines of a file up to the first that is not whole.
   *
   * @param lines without sum and line feed
   * @param length how many bytes they take in the file
   * @param torn true if what follows can only be the beginning of one line, or nothing; false if
   *     more lines follow a bad one
   */
  record Parsed(List<byte[]> lines, int length, boolean torn) {}

  static byte[] line(byte[] content) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(content.length + SUM + 1);
    line.writeBytes(sum(content));
    line.writeBytes(content);
    line.write('\n');
    return line.toByteArray();
  }

  static Parsed parse(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        Optional<byte[]> line = checked(bytes, start, i);
        if (line.isEmpty()) {
          return new Parsed(lines, start, i == bytes.length - 1);
        }
        lines.add(line.get());
        start = i + 1;
      }
    }
    return new Parsed(lines, start, true);
  }

  private static Optional<byte[]> checked(byte[] bytes, int start, int end) {
    if (end - start <= SUM) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(bytes, start + SUM, end);
    return Arrays.equals(bytes, start, start + SUM, sum(content), 0, SUM)
        ? Optional.of(content)
        : Optional.empty();
  }

  private static byte[] sum(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return "%08x ".formatted(crc.getValue()).getBytes(StandardCharsets.US_ASCII);
  }
}
