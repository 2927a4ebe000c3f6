package io.github.assay.corpus.importer;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.Extractor;
import io.github.assay.corpus.extract.Retrieval;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Hands over the files in a file, one at a time and unpacked: the file itself, what is in an
 * archive, or the pages of a web archive.
 *
 * <p>Memory holds one of them at a time, whatever the size of the archive. Stateless and
 * thread-safe.
 */
public final class Sources {

  private static final String GZIP = ".gz";

  private Sources() {}

  /** Takes files in their order. */
  public interface Visitor {

    /** Takes one file. */
    void source(Source source);

    /** Takes the reason why one file in an archive was not read; the others go on. */
    void refused(AssayException error);
  }

  /**
   * Reads a file.
   *
   * @param file a page or text, gzipped or not, an archive, or a web archive
   * @param wanted tells by its name whether to unpack a file in an archive
   * @param visitor takes what is in it; what it was given stays given if the archive ends badly
   * @throws AssayException if the file cannot be read, is damaged, or larger than the limits
   */
  public static void read(Path file, Predicate<String> wanted, Visitor visitor)
      throws AssayException {
    if (Archives.isArchive(file)) {
      readArchive(file, wanted, visitor);
    } else if (WebArchives.isWebArchive(file)) {
      WebArchives.read(file, ArchiveLimits.STREAMED, visitor);
    } else {
      String name = file.getFileName().toString();
      visitor.source(unpacked(name, file.toString(), Extractor.read(file)));
    }
  }

  private static void readArchive(Path archive, Predicate<String> wanted, Visitor visitor)
      throws AssayException {
    int[] met = {0};
    Archives.read(
        archive,
        ArchiveLimits.USUAL,
        new Archives.Visitor() {
          @Override
          public boolean wants(String name) {
            return wanted.test(name);
          }

          @Override
          public void file(String name, byte[] bytes) {
            met[0]++;
            // No path: not every name in an archive can be one here.
            try {
              visitor.source(unpacked(name, archive + "/" + name, bytes));
            } catch (AssayException e) {
              visitor.refused(e);
            }
          }

          @Override
          public void refused(AssayException error) {
            met[0]++;
            visitor.refused(error);
          }
        });
    if (met[0] == 0) {
      throw new AssayException(
          "%s: there is no file in it that ends in %s"
              .formatted(archive, String.join(", ", InputFiles.ENDINGS)));
    }
  }

  private static Source unpacked(String name, String shown, byte[] bytes) throws AssayException {
    if (!name.toLowerCase(Locale.ROOT).endsWith(GZIP)) {
      return new Source(name, shown, bytes, Retrieval.UNKNOWN);
    }
    return new Source(
        name.substring(0, name.length() - GZIP.length()),
        shown,
        Archives.gunzip(bytes, shown, ArchiveLimits.USUAL),
        Retrieval.UNKNOWN);
  }
}
