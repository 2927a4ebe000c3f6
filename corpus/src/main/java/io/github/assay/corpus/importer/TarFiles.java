package io.github.assay.corpus.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Reads tar archives as they stream by, packed by gzip or not. */
final class TarFiles {

  /** Room for the headers before a file, long names and attributes among them. */
  private static final long HEADERS = 1 << 20;

  private TarFiles() {}

  static void read(Path file, boolean packed, ArchiveReading reading) throws IOException {
    try (InputStream in = Archives.open(file);
        Metered metered =
            packed ? Archives.gunzipping(in, reading.limits()) : plain(in, file, reading.limits());
        TarArchiveInputStream tar =
            new TarArchiveInputStream(metered, StandardCharsets.UTF_8.name())) {
      metered.allow(HEADERS);
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        reading.enter(entry.getName());
        if (entry.getSize() > reading.limits().fileBytes()) {
          throw ArchiveReading.tooLarge(reading.limits());
        }
        metered.allow(entry.getSize() + HEADERS);
        visit(entry, tar, reading);
      }
    }
  }

  private static void visit(
      TarArchiveEntry entry, TarArchiveInputStream tar, ArchiveReading reading) throws IOException {
    if (entry.isSymbolicLink() || entry.isLink()) {
      reading.refuse(entry.getName(), "it is a link; pack the file itself");
    } else if (entry.isSparse() || !entry.isDirectory() && !isPlain(entry)) {
      reading.refuse(entry.getName(), "it is a device or another special file");
    } else if (!entry.isDirectory()) {
      reading.file(
          entry.getName(),
          () -> {
            byte[] bytes = ArchiveReading.capped(tar, reading.limits());
            if (bytes.length != entry.getSize()) {
              throw new IOException("it ends in the middle of a file");
            }
            return bytes;
          });
    }
  }

  private static Metered plain(InputStream in, Path file, ArchiveLimits limits) throws IOException {
    long size = Files.size(file);
    return new Metered(in, limits, () -> size);
  }

  /** The entry's own {@code isFile()} is true of devices as well. */
  private static boolean isPlain(TarArchiveEntry entry) {
    byte kind = entry.getLinkFlag();
    return kind == TarConstants.LF_NORMAL
        || kind == TarConstants.LF_OLDNORM
        || kind == TarConstants.LF_CONTIG;
  }
}
