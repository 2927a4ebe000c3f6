package io.github.assay.corpus.extract;

import io.github.assay.corpus.AssayException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells files that are no text by their first bytes. */
final class BinaryFiles {

  private static final int HEAD = 8192;
  private static final Map<String, String> MAGIC = new LinkedHashMap<>();

  static {
    MAGIC.put("%PDF-", "a PDF");
    MAGIC.put("PK\u0003\u0004", "a zip archive or an office document");
    MAGIC.put("\u001f\u008b", "gzip-compressed");
    MAGIC.put("\u0089PNG", "a PNG picture");
    MAGIC.put("GIF8", "a GIF picture");
    MAGIC.put("\u00ff\u00d8\u00ff", "a JPEG picture");
    MAGIC.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
    MAGIC.put("\u007fELF", "a program");
    MAGIC.put("BZh", "bzip2-compressed");
    MAGIC.put("7z\u00bc\u00af", "a 7z archive");
    MAGIC.put("{\\rtf", "an RTF document");
  }

  private BinaryFiles() {}

  /**
   * Refuses bytes that are no text.
   *
   * @throws AssayException if they begin like a known format, or hold many control characters
   */
  static void refuse(byte[] bytes, String name) throws AssayException {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (head.startsWith(magic.getKey())) {
        throw refusal(name, "the file is " + magic.getValue() + ", not a page or a text");
      }
    }
    long controls =
        head.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    if (controls * 20 > length) {
      throw refusal(
          name, controls + " of its first " + length + " bytes are control characters: no text");
    }
  }

  private static AssayException refusal(String name, String what) {
    return new AssayException(name + ": " + what + "; give an HTML page or a plain text file");
  }
}
