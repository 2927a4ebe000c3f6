package io.github.assay.workbench.cli.torture;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * One archive that somebody made to do harm.
 *
 * @param expected what must be said on its import; the empty string where it may be taken
 * @param content writes the whole file
 */
record HostileArchive(String expected, Content content) {

  /** Writes an archive. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Adds entries to a zip. */
  @FunctionalInterface
  private interface Zip {
    void fill(ZipArchiveOutputStream zip) throws IOException;
  }

  /** Adds entries to a tar. */
  @FunctionalInterface
  private interface Tar {
    void fill(TarArchiveOutputStream tar) throws IOException;
  }

  private static final String LEADS_OUT = "its name leads out of the archive";
  private static final String NO_FILE = "it is a link";
  private static final String SPECIAL = "it is a device or another special file";
  private static final byte[] PAGE =
      ("<html><body><p>" + "The minister said that talks hinge on peace. ".repeat(20) + "</p>")
          .getBytes(StandardCharsets.UTF_8);
  private static final List<String> LEADING_OUT =
      List.of(
          "../evil.html",
          "../../../../../../tmp/evil.html",
          "a/../../evil.html",
          "a/./../../evil.html",
          "/tmp/evil.html",
          "//tmp/evil.html",
          "C:/evil.html",
          "C:\\evil.html",
          "..\\evil.html",
          "a\\..\\..\\evil.html",
          "\\\\host\\share\\evil.html",
          "a/line\nfeed.html");
  private static final List<String> ODD =
      List.of(
          "a//b.html",
          "~/evil.html",
          "$HOME/evil.html",
          "%2e%2e/evil.html",
          "\u2024\u2024/evil.html",
          "con.html",
          "\u202Elmth.evil.html",
          "documents/a/initial.xmi.html",
          "x".repeat(3000) + ".html");

  void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.write(out);
    }
  }

  /**
   * All of them by the name of the file.
   *
   * @param large with those that take long to write
   */
  static TreeMap<String, HostileArchive> all(boolean large) {
    TreeMap<String, HostileArchive> all = new TreeMap<>();
    names(all);
    specials(all);
    bombs(all, large);
    damage(all);
    return all;
  }

  private static void names(TreeMap<String, HostileArchive> all) {
    for (int i = 0; i < LEADING_OUT.size(); i++) {
      String name = LEADING_OUT.get(i);
      all.put("out-%02d.zip".formatted(i), zip(LEADS_OUT, z -> page(z, name)));
      all.put("out-%02d.tar".formatted(i), tar(LEADS_OUT, t -> page(t, name)));
    }
    for (int i = 0; i < ODD.size(); i++) {
      String name = ODD.get(i);
      all.put("odd-%02d.zip".formatted(i), zip("", z -> page(z, name)));
      all.put("odd-%02d.tgz".formatted(i), gzip(tar("", t -> page(t, name))));
    }
    all.put(
        "twice.zip",
        zip(
            "",
            z -> {
              page(z, "a.html");
              page(z, "a.html");
            }));
    all.put(
        "twice.tar",
        tar(
            "",
            t -> {
              page(t, "a.html");
              page(t, "A.html");
              page(t, "a.html");
            }));
  }

  private static void specials(TreeMap<String, HostileArchive> all) {
    all.put("symlink.tar", tar(NO_FILE, t -> link(t, TarConstants.LF_SYMLINK, "/etc/passwd")));
    all.put("symlink-up.tar", tar(NO_FILE, t -> link(t, TarConstants.LF_SYMLINK, "../..")));
    all.put("hardlink.tar", tar(NO_FILE, t -> link(t, TarConstants.LF_LINK, "/etc/passwd")));
    all.put(
        "through-link.tar",
        tar(
            NO_FILE,
            t -> {
              link(t, TarConstants.LF_SYMLINK, "/tmp");
              page(t, "link.html/evil.html");
            }));
    all.put("character-device.tar", tar(SPECIAL, t -> link(t, TarConstants.LF_CHR, "")));
    all.put("block-device.tar", tar(SPECIAL, t -> link(t, TarConstants.LF_BLK, "")));
    all.put("fifo.tar", tar(SPECIAL, t -> link(t, TarConstants.LF_FIFO, "")));
    all.put(
        "symlink.zip",
        zip(
            "it is a symbolic link",
            z -> {
              ZipArchiveEntry entry = new ZipArchiveEntry("link.html");
              entry.setUnixMode(0120777);
              z.putArchiveEntry(entry);
              z.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
              z.closeArchiveEntry();
            }));
  }

  private static void bombs(TreeMap<String, HostileArchive> all, boolean large) {
    int megabytes = large ? 1000 : 8;
    all.put(
        "bomb.zip",
        zip(large ? "larger than" : "as a bomb does", z -> zeros(z, "bomb.html", megabytes)));
    all.put("bomb.tgz", gzip(tar("as a bomb does", t -> zeros(t, megabytes))));
    all.put("bomb.html.gz", gzip(new HostileArchive("as a bomb does", o -> zeros(o, megabytes))));
    all.put("bomb.jsonl.gz", gzip(new HostileArchive("as a bomb does", o -> zeros(o, megabytes))));
    all.put(
        "nested.zip",
        zip(
            "it is an archive itself",
            z -> {
              z.putArchiveEntry(new ZipArchiveEntry("inner.zip"));
              zip("", inner -> zeros(inner, "bomb.html", 8)).content().write(z);
              z.closeArchiveEntry();
            }));
    all.put(
        "small-bombs.zip",
        zip(
            "as a bomb does",
            z -> {
              for (int i = 0; i < 20; i++) {
                zeros(z, i + ".html", 1);
              }
            }));
    if (large) {
      all.put(
          "many.zip",
          zip(
              "it holds more than 200,000 files",
              z -> {
                for (int i = 0; i <= 200_000; i++) {
                  z.putArchiveEntry(new ZipArchiveEntry(i + ".bin"));
                  z.closeArchiveEntry();
                }
              }));
    }
    all.put(
        "long-name.tar",
        tar(
            "larger than its header says",
            t -> {
              longName(t, 3_000_000);
              page(t, "a.html");
            }));
  }

  private static void damage(TreeMap<String, HostileArchive> all) {
    String damaged = "damaged or cannot be read";
    HostileArchive good = zip("", z -> page(z, "a.html"));
    all.put("empty.zip", new HostileArchive(damaged, o -> {}));
    all.put(
        "noise.zip",
        new HostileArchive(
            damaged,
            o -> {
              byte[] noise = new byte[5000];
              new Random(1).nextBytes(noise);
              o.write(noise);
            }));
    all.put("cut.zip", changed(damaged, good, b -> Arrays.copyOf(b, b.length - 40)));
    all.put("wrong-sum.zip", changed("", good, b -> flipped(b, 60)));
    all.put(
        "lying-size.zip",
        changed("", good, b -> set(b, lastIndexOf(b, new byte[] {'P', 'K', 1, 2}) + 24, 9)));
    all.put(
        "huge-size.zip",
        changed("", good, b -> set(b, lastIndexOf(b, new byte[] {'P', 'K', 1, 2}) + 27, 0x7f)));
    HostileArchive tarred = tar("", t -> page(t, "a.html"));
    all.put("cut.tar", changed(damaged, tarred, b -> Arrays.copyOf(b, 700)));
    all.put("cut.tgz", changed(damaged, gzip(tarred), b -> Arrays.copyOf(b, b.length / 2)));
    all.put("wrong-header.tar", changed(damaged, tarred, b -> flipped(b, 150)));
    all.put(
        "encrypted.zip",
        changed(
            "it is encrypted",
            good,
            b -> set(set(b, 6, b[6] | 1), lastIndexOf(b, new byte[] {'P', 'K', 1, 2}) + 8, 1)));
  }

  /** Changes the bytes of an archive. */
  private interface Change {
    byte[] of(byte[] bytes);
  }

  private static HostileArchive changed(String expected, HostileArchive archive, Change change) {
    return new HostileArchive(
        expected,
        out -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          archive.content().write(bytes);
          out.write(change.of(bytes.toByteArray()));
        });
  }

  private static byte[] flipped(byte[] bytes, int at) {
    return set(bytes, at, ~bytes[at]);
  }

  private static byte[] set(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
    return bytes;
  }

  private static int lastIndexOf(byte[] bytes, byte[] wanted) {
    for (int i = bytes.length - wanted.length; i >= 0; i--) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    throw new IllegalStateException("a zip has a directory");
  }

  private static HostileArchive zip(String expected, Zip zip) {
    return new HostileArchive(
        expected,
        out -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (ZipArchiveOutputStream archive = new ZipArchiveOutputStream(bytes)) {
            zip.fill(archive);
          }
          out.write(bytes.toByteArray());
        });
  }

  private static HostileArchive tar(String expected, Tar tar) {
    return new HostileArchive(
        expected,
        out -> {
          TarArchiveOutputStream archive = new TarArchiveOutputStream(out, "UTF-8");
          archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
          archive.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
          tar.fill(archive);
          archive.finish();
          archive.flush();
        });
  }

  private static HostileArchive gzip(HostileArchive archive) {
    return new HostileArchive(
        archive.expected(),
        out -> {
          GZIPOutputStream packed = new GZIPOutputStream(out);
          archive.content().write(packed);
          packed.finish();
        });
  }

  private static void page(ZipArchiveOutputStream zip, String name) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(PAGE);
    zip.closeArchiveEntry();
  }

  private static void page(TarArchiveOutputStream tar, String name) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(PAGE.length);
    tar.putArchiveEntry(entry);
    tar.write(PAGE);
    tar.closeArchiveEntry();
  }

  /** By hand, as the library takes the square of its length. */
  private static void longName(TarArchiveOutputStream tar, int length) throws IOException {
    TarArchiveEntry entry =
        new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
    entry.setSize(length);
    tar.putArchiveEntry(entry);
    byte[] name = new byte[length];
    Arrays.fill(name, (byte) 'x');
    tar.write(name);
    tar.closeArchiveEntry();
  }

  private static void link(TarArchiveOutputStream tar, byte kind, String target)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("link.html", kind);
    entry.setLinkName(target);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private static void zeros(ZipArchiveOutputStream zip, String name, int megabytes)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zeros((OutputStream) zip, megabytes);
    zip.closeArchiveEntry();
  }

  private static void zeros(TarArchiveOutputStream tar, int megabytes) throws IOException {
    int each = Math.min(50, megabytes);
    for (int i = 0; i < megabytes; i += each) {
      TarArchiveEntry entry = new TarArchiveEntry("bomb" + i + ".html");
      entry.setSize((long) each << 20);
      tar.putArchiveEntry(entry);
      zeros((OutputStream) tar, each);
      tar.closeArchiveEntry();
    }
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(zeros);
    }
  }
}
