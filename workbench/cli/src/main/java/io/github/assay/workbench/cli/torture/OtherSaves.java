package io.github.assay.workbench.cli.torture;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.XmiReader;
import io.github.assay.corpus.store.XmiWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ways in which other programs save, for comparison. */
final class OtherSaves {

  /** Writes over the file, as most programs do. */
  static final String IN_PLACE = "in-place";

  /**
   * Writes a temporary file, deletes the old file and copies the new one to its place, as Eclipse's
   * SafeFileOutputStream does.
   */
  static final String ECLIPSE = "eclipse";

  private static final int SENTENCES = 20;
  private static final XmiReader READER = new XmiReader();

  private OtherSaves() {}

  static Path file(Path folder) {
    return folder.resolve("a.xmi");
  }

  /** The document of a save's number. */
  static AnnotatedDocument document(int number) {
    return Samples.document("a", SENTENCES, "n" + number);
  }

  static byte[] bytes(int number) {
    try {
      return XmiWriter.bytes(document(number));
    } catch (AssayException e) {
      throw new IllegalStateException("a sample cannot be written", e);
    }
  }

  /** Saves over a file in one of the ways. */
  static void save(Path folder, String way, byte[] content) throws IOException {
    Path file = file(folder);
    if (way.equals(IN_PLACE)) {
      Files.write(file, content);
      return;
    }
    Path temporary = folder.resolve("a.xmi.bak");
    Files.write(temporary, content);
    Files.deleteIfExists(file);
    Files.copy(temporary, file);
    Files.delete(temporary);
  }

  static int number(AnnotatedDocument document) {
    return Integer.parseInt(document.spans().get(0).provenance().note().substring(1));
  }

  /** Number of a whole file, or -1 of one that cannot be read. */
  static int number(byte[] file, String name) {
    try {
      return number(READER.read(file, name).document());
    } catch (AssayException e) {
      return -1;
    }
  }

  static boolean isNumber(byte[] file, int number) {
    return new String(file, StandardCharsets.UTF_8).contains("note=\"n" + number + "\"");
  }

  static boolean isWhole(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).endsWith("</xmi:XMI>\n");
  }
}
