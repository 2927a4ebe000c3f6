package io.github.assay.corpus.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads zip archives by their central directory. */
final class ZipFiles {

  private ZipFiles() {}

  static void read(Path file, ArchiveReading reading) throws IOException {
    long packed = Files.size(file);
    long out = 0;
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (entry.isDirectory()) {
          continue;
        }
        String name = entry.getName();
        reading.enter(name);
        if (entry.isUnixSymlink()) {
          reading.refuse(name, "it is a symbolic link; pack the file itself");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
          reading.refuse(name, "it is encrypted; unpack it yourself");
        } else if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
          reading.refuse(name, "it is packed by a rare method; unpack it yourself");
        } else {
          long[] size = {0};
          reading.file(
              name,
              () -> {
                byte[] bytes = content(zip, entry, reading.limits());
                size[0] = bytes.length;
                return bytes;
              });
          out += size[0];
          check(out, packed, reading.limits());
        }
      }
    }
  }

  private static byte[] content(ZipFile zip, ZipArchiveEntry entry, ArchiveLimits limits)
      throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    try (InputStream in = zip.getInputStream(entry);
        Metered metered = new Metered(in, limits, () -> packed)) {
      return ArchiveReading.capped(metered, limits);
    }
  }

  /** Entries that share their packed bytes are each small, but not together. */
  private static void check(long out, long packed, ArchiveLimits limits) throws IOException {
    if (out > limits.totalBytes()) {
      throw new Metered.LimitException(
          "more than %,d bytes come out of it".formatted(limits.totalBytes()));
    }
    if (out > ArchiveLimits.JUDGED && out / limits.ratio() > packed) {
      throw new Metered.LimitException(
          "it unpacks to more than %d times its size, as a bomb does".formatted(limits.ratio()));
    }
  }
}
