package io.github.assay.corpus.report;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report where the user wants it. */
public final class ReportFile {

  private ReportFile() {}

  /**
   * Writes text as UTF-8 and replaces what was there.
   *
   * @throws AssayException if the file cannot be written
   */
  public static void write(Path file, String content) throws AssayException {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new AssayException(
          file + " cannot be written (" + e.getMessage() + "); name another file", e);
    }
  }
}
