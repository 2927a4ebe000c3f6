package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** One pass through an archive: what to do with each entry, whatever its kind. */
final class ArchiveReading {

  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

  private final Path archive;
  private final ArchiveLimits limits;
  private final Archives.Visitor visitor;
  private int files;
  private String current = "";

  ArchiveReading(Path archive, ArchiveLimits limits, Archives.Visitor visitor) {
    this.archive = archive;
    this.limits = limits;
    this.visitor = visitor;
  }

  ArchiveLimits limits() {
    return limits;
  }

  /** Opens the content of an entry. */
  interface Content {
    byte[] read() throws IOException;
  }

  /** Counts an entry, of whatever kind; errors name it from now on. */
  void enter(String name) throws IOException {
    current = name;
    if (++files > limits.files()) {
      throw new Metered.LimitException("it holds more than %,d files".formatted(limits.files()));
    }
  }

  /** Refuses one entry, and goes on. */
  void refuse(String name, String why) {
    visitor.refused(
        new AssayException(
            "%s: the entry \"%s\" was passed over: %s".formatted(archive, shown(name), why)));
  }

  /** Hands an entry over if it is wanted and its name stays inside. */
  void file(String name, Content content) throws IOException {
    String path = name.replace('\\', '/');
    if (leadsOut(path)) {
      refuse(name, "its name leads out of the archive; pack it anew under a plain name");
    } else if (Archives.isArchive(path)) {
      refuse(name, "it is an archive itself; unpack it and import it by itself");
    } else if (visitor.wants(path)) {
      visitor.file(path, content.read());
    }
  }

  String place() {
    return current.isEmpty() ? "" : "at the entry \"" + shown(current) + "\": ";
  }

  /** Reads a stream to its end, if that is within the limit for one file. */
  static byte[] capped(InputStream in, ArchiveLimits limits) throws IOException {
    int cap = (int) Math.min(limits.fileBytes(), Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(cap + 1);
    if (bytes.length > cap) {
      throw tooLarge(limits);
    }
    return bytes;
  }

  static Metered.LimitException tooLarge(ArchiveLimits limits) {
    return new Metered.LimitException(
        "a file in it is larger than %,d bytes".formatted(limits.fileBytes()));
  }

  private static boolean leadsOut(String path) {
    return path.isEmpty()
        || path.startsWith("/")
        || DRIVE.matcher(path).matches()
        || path.chars().anyMatch(Character::isISOControl)
        || ("/" + path + "/").contains("/../");
  }

  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 120 ? plain.substring(0, 120) + "…" : plain;
  }
}
