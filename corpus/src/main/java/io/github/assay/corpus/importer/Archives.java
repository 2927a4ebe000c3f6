package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Reads the files in archives of any origin, one at a time and in memory.
 *
 * <p>Nothing is unpacked to the disk, so that no name and no link can lead a file elsewhere. Names
 * that try to, links and devices are refused one by one; an archive that is damaged or larger than
 * its limits is left at that place. Stateless and thread-safe.
 */
public final class Archives {

  private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|tar|tar\\.gz|tgz)");

  private Archives() {}

  /** Takes what is in an archive, in its order. */
  public interface Visitor {

    /**
     * Tells whether a file is to be unpacked.
     *
     * @param name path within the archive, with slashes
     * @return true to have it given to {@link #file}, false to pass it over
     */
    boolean wants(String name);

    /**
     * Takes one file.
     *
     * @param name path within the archive, with slashes; never one that leads out of it
     * @param bytes its content
     */
    void file(String name, byte[] bytes);

    /** Takes the reason why one entry was not read; the others go on. */
    void refused(AssayException error);
  }

  /** Tells by its name whether a file is an archive: true for .zip, .tar, .tar.gz and .tgz. */
  public static boolean isArchive(Path file) {
    return isArchive(file.getFileName().toString());
  }

  /**
   * Reads an archive from its beginning to its end.
   *
   * @param file its name's ending says of which kind it is
   * @param limits how much may come out of it
   * @param visitor takes the files; what it was given stays given if the archive ends badly
   * @throws AssayException if the file is unreadable, damaged, or larger than the limits
   */
  public static void read(Path file, ArchiveLimits limits, Visitor visitor) throws AssayException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    ArchiveReading reading = new ArchiveReading(file, limits, visitor);
    try {
      if (name.endsWith(".zip")) {
        ZipFiles.read(file, reading);
      } else {
        TarFiles.read(file, !name.endsWith(".tar"), reading);
      }
    } catch (Metered.LimitException e) {
      throw new AssayException(
          ("%s: %s%s; nothing more was read of it: if you trust it, unpack it yourself and import"
                  + " the files")
              .formatted(file, reading.place(), e.getMessage()),
          e);
    } catch (IOException | RuntimeException e) {
      // The unpackers answer some damage with whatever the JDK throws.
      throw new AssayException(
          "%s: %sthe archive is damaged or cannot be read (%s); fetch it anew, or unpack it yourself"
              .formatted(file, reading.place(), e.getMessage()),
          e);
    }
  }

  /**
   * Unpacks a single file that was packed by gzip.
   *
   * @param packed what was packed
   * @param name its name for messages
   * @return what came out
   * @throws AssayException if it is damaged, or larger than the limits
   */
  public static byte[] gunzip(byte[] packed, String name, ArchiveLimits limits)
      throws AssayException {
    try (InputStream in = gunzipping(new ByteArrayInputStream(packed), limits)) {
      return ArchiveReading.capped(in, limits);
    } catch (Metered.LimitException e) {
      throw new AssayException(
          name + ": " + e.getMessage() + "; if you trust it, unpack it yourself", e);
    } catch (IOException | RuntimeException e) {
      throw new AssayException(
          "%s: it is no sound gzip file (%s); fetch it anew".formatted(name, e.getMessage()), e);
    }
  }

  /**
   * Reads a stream that was packed by gzip, within limits.
   *
   * @return a stream that ends in an {@link IOException} where a limit is passed; the caller closes
   *     it
   * @throws IOException if it does not begin as gzip does
   */
  static Metered gunzipping(InputStream packed, ArchiveLimits limits) throws IOException {
    GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setInputStream(new BufferedInputStream(packed))
            .setDecompressConcatenated(true)
            .get();
    return new Metered(gzip, limits, gzip::getCompressedCount);
  }

  static boolean isArchive(String name) {
    return ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** Opens a file for reading; the caller closes it. */
  static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }
}
