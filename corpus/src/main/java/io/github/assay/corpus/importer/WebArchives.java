package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads the pages of WARC files and the texts of WET files as they stream by.
 *
 * <p>Memory holds one record at a time, whatever the size of the archive. A record that is damaged
 * or too large is refused and the rest goes on; damage of the archive itself ends it there.
 */
final class WebArchives {

  private static final Pattern WEB_ARCHIVE = Pattern.compile(".*\\.(?:warc|wet)(?:\\.gz)?");

  private WebArchives() {}

  /** Tells by its name whether a file is a web archive: true for .warc, .wet and their .gz. */
  static boolean isWebArchive(Path file) {
    return isWebArchive(file.getFileName().toString());
  }

  static boolean isWebArchive(String name) {
    return WEB_ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Reads an archive from its beginning to its end.
   *
   * @param limits how large a page may be, and how much it may have been packed
   * @param visitor takes the pages
   * @throws AssayException if the archive is unreadable or damaged, or holds no page
   */
  static void read(Path file, ArchiveLimits limits, Sources.Visitor visitor) throws AssayException {
    WebRecords records = new WebRecords(file, limits, visitor);
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    try (InputStream in = Archives.open(file);
        Metered metered = packed ? Archives.gunzipping(in, limits) : plain(in, file, limits);
        WarcReader reader = new WarcReader(metered)) {
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent();
          record = reader.next()) {
        records.take(record.get());
      }
    } catch (IOException | RuntimeException e) {
      // jwarc answers some damage with whatever the JDK throws.
      throw new AssayException(
          "%s: %s the archive is damaged or cannot be read (%s); fetch it anew, or cut it there"
              .formatted(file, records.place(), e.getMessage()),
          e);
    }
    if (records.pages() == 0) {
      throw new AssayException(
          file + ": there is no page in it: no response of type HTML or text with status 200");
    }
  }

  private static Metered plain(InputStream in, Path file, ArchiveLimits limits) throws IOException {
    long size = Files.size(file);
    return new Metered(in, limits, () -> size);
  }
}
