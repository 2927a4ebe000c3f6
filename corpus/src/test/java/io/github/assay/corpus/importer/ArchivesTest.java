package io.github.assay.corpus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  private static final String PROSE =
      "The minister said on Monday that the bridge would be closed for repairs until next spring.";
  private static final byte[] PAGE =
      ("<!doctype html><html><body><p>" + PROSE + "</p></body></html>")
          .getBytes(StandardCharsets.UTF_8);
  private static final ArchiveLimits SMALL = new ArchiveLimits(10, 4 << 20, 8 << 20, 100);

  @TempDir Path directory;
  private final Seen seen = new Seen();
  private Corpus corpus;

  /** Keeps what it is given. */
  private static final class Seen implements Archives.Visitor {
    private final List<String> names = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Override
    public boolean wants(String name) {
      return true;
    }

    @Override
    public void file(String name, byte[] bytes) {
      names.add(name + ":" + bytes.length);
    }

    @Override
    public void refused(AssayException error) {
      refused.add(error.getMessage());
    }
  }

  @BeforeEach
  void makeCorpus() throws Exception {
    corpus = Corpus.create(directory.resolve("talks"), "Talks", "en");
  }

  @Test
  void importsThePagesOfAZipAndOfATarball() throws Exception {
    assertEquals(List.of(), imported(zip("a/one.html", PAGE, "a/picture.png", new byte[9])));
    assertEquals(List.of(), imported(tarball("two.html", PAGE)));
    assertEquals(List.of("one", "two"), corpus.documents());
    assertTrue(corpus.read("two", Corpus.INITIAL).document().text().contains(PROSE));
  }

  @Test
  void importsAPageThatIsGzippedByItself() throws Exception {
    Path file = directory.resolve("three.html.gz");
    Files.write(file, gzip(PAGE));
    assertEquals(List.of(), imported(file));
    assertEquals(List.of("three"), corpus.documents());
    assertEquals("three.html", corpus.source("three").orElseThrow().getFileName().toString());
  }

  @Test
  void saysSoWhereAnArchiveHoldsNothingToImport() throws Exception {
    List<String> failed = imported(zip("picture.png", new byte[9]));
    assertEquals(1, failed.size());
    assertTrue(failed.get(0).contains("there is no file in it that ends in .html"));
  }

  @Test
  void passesOverNamesThatLeadOutOfTheArchiveAndReadsTheRest() throws Exception {
    read(
        zip(
            "../up.html",
            PAGE,
            "/root.html",
            PAGE,
            "C:\\x.html",
            PAGE,
            "a\\..\\..\\b.html",
            PAGE,
            "good.html",
            PAGE));
    assertEquals(List.of("good.html:" + PAGE.length), seen.names);
    assertEquals(4, seen.refused.size());
    assertTrue(
        seen.refused
            .get(0)
            .contains("the entry \"../up.html\" was passed over: its name leads out"));
  }

  @Test
  void passesOverLinksAndDevices() throws Exception {
    Path file = directory.resolve("links.tar");
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
      for (byte kind :
          new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR}) {
        TarArchiveEntry entry = new TarArchiveEntry("x" + kind + ".html", kind);
        entry.setLinkName("/etc/passwd");
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    read(file);
    assertEquals(List.of(), seen.names);
    assertEquals(3, seen.refused.size(), seen.refused.toString());
  }

  @Test
  void passesOverAnArchiveInAnArchive() throws Exception {
    read(zip("inner.zip", PAGE, "good.html", PAGE));
    assertEquals(List.of("good.html:" + PAGE.length), seen.names);
    assertTrue(seen.refused.get(0).contains("import it by itself"), seen.refused.toString());
  }

  @Test
  void stopsABombAndNamesEntryAndRemedy() throws Exception {
    byte[] zeros = new byte[3 << 20];
    for (Path bomb : List.of(zip("bomb.html", zeros), tarball("bomb.html", zeros))) {
      AssayException stopped = assertThrows(AssayException.class, () -> read(bomb));
      assertTrue(stopped.getMessage().startsWith(bomb + ": at the entry \"bomb.html\": "));
      assertTrue(stopped.getMessage().contains("more than 100 times its size"));
      assertTrue(stopped.getMessage().endsWith("unpack it yourself and import the files"));
    }
    AssayException stopped =
        assertThrows(
            AssayException.class, () -> Archives.gunzip(gzip(zeros), "bomb.html.gz", SMALL));
    assertTrue(stopped.getMessage().startsWith("bomb.html.gz: it unpacks to more than 100 times"));
  }

  @Test
  void stopsAtAFileTooLargeAndAtTooManyFiles() throws Exception {
    byte[] noise = new byte[(4 << 20) + 1];
    new java.util.Random(1).nextBytes(noise);
    Path large = zip("large.html", noise);
    assertTrue(
        assertThrows(AssayException.class, () -> read(large))
            .getMessage()
            .contains("a file in it is larger than 4,194,304 bytes"));
    Object[] many = new Object[22];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".html";
      many[i + 1] = PAGE;
    }
    Path crowd = zip(many);
    assertTrue(
        assertThrows(AssayException.class, () -> read(crowd))
            .getMessage()
            .contains("it holds more than 10 files"));
  }

  @Test
  void namesADamagedArchive() throws Exception {
    for (Path whole : List.of(zip("a.html", PAGE), tarball("a.html", PAGE))) {
      byte[] bytes = Files.readAllBytes(whole);
      Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
      AssayException damaged = assertThrows(AssayException.class, () -> read(whole));
      assertTrue(damaged.getMessage().startsWith(whole + ": "), damaged.getMessage());
      assertTrue(damaged.getMessage().contains("damaged"), damaged.getMessage());
    }
  }

  private void read(Path file) throws AssayException {
    Archives.read(file, SMALL, seen);
  }

  private List<String> imported(Path file) throws AssayException {
    List<String> failed = new ArrayList<>();
    new CorpusImport(corpus, Corpus.GOLD)
        .add(
            file,
            new CorpusImport.Listener() {
              @Override
              public void added(String id, Path from, List<String> warnings) {
                // The corpus shows it.
              }

              @Override
              public void failed(AssayException error) {
                failed.add(error.getMessage());
              }
            });
    return failed;
  }

  private Path zip(Object... namesAndBytes) throws IOException {
    Path file = Files.createTempFile(directory, "a", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return file;
  }

  private Path tarball(String name, byte[] bytes) throws IOException {
    Path file = Files.createTempFile(directory, "a", ".tar.gz");
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    }
    return file;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
