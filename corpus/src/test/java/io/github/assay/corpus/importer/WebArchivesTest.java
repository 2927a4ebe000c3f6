package io.github.assay.corpus.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.extract.Extractor;
import io.github.assay.corpus.extract.ZoneChoice;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.store.Corpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;

class WebArchivesTest {

  private static final String PROSE =
      "Der Minister sagte am Montag, die Brücke werde bis zum Frühjahr für Arbeiten geschlossen.";
  private static final Instant FETCHED = Instant.parse("2024-05-01T10:00:00Z");

  @TempDir Path directory;
  private final Seen seen = new Seen();

  /** Keeps what it is given. */
  private static final class Seen implements Sources.Visitor {
    private final List<Source> sources = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Override
    public void source(Source source) {
      sources.add(source);
    }

    @Override
    public void refused(AssayException error) {
      refused.add(error.getMessage());
    }
  }

  @Test
  void importsEachPageWithItsAddressAndTheTimeOfItsRetrieval() throws Exception {
    Path file = directory.resolve("crawl.warc.gz");
    try (WarcWriter writer = gzipped(file)) {
      writer.write(response("http://example.org/bridge.html", 200, "text/html", page(PROSE)));
      writer.write(response("http://example.org/logo.png", 200, "image/png", page("no")));
      writer.write(response("http://example.org/gone", 404, "text/html", page("Not found")));
      writer.write(response("http://example.org/a/bridge.html", 200, "text/html", page(PROSE)));
    }
    Corpus corpus = Corpus.create(directory.resolve("corpus"), "c", "anna");
    List<String> ids = new ArrayList<>();
    new CorpusImport(corpus, Corpus.GOLD)
        .add(
            file,
            new CorpusImport.Listener() {
              @Override
              public void added(String id, Path from, List<String> warnings) {
                ids.add(id);
              }

              @Override
              public void failed(AssayException error) {
                throw new AssertionError(error);
              }
            });
    assertEquals(List.of("bridge", "bridge-2"), ids);
    AnnotatedDocument document = corpus.read("bridge", Corpus.INITIAL).document();
    assertEquals("http://example.org/bridge.html", document.article().url());
    assertEquals("2024-05-01T10:00:00Z", document.article().retrieved());
    assertTrue(document.text().contains(PROSE), document.text());
  }

  @Test
  void readsPagesInTheCharsetThatTheServerNamed() throws Exception {
    String czech = "Ministr řekl, že most bude až do jara uzavřen, protože se musí opravit.";
    byte[] page =
        ("<!doctype html><html><body><p>" + czech + "</p></body></html>")
            .getBytes(Charset.forName("ISO-8859-2"));
    Path file = directory.resolve("a.warc");
    try (WarcWriter writer = new WarcWriter(file)) {
      writer.write(response("http://example.org/a", 200, "text/html;charset=iso-8859-2", page));
    }
    read(file);
    Source source = seen.sources.get(0);
    assertEquals(
        czech,
        Extractor.extract(source.bytes(), source.name(), source.retrieval()).text(ZoneChoice.BODY));
  }

  @Test
  void unpacksPagesThatTheServerPacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(page(PROSE));
    }
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", "gzip")
            .body(MediaType.HTML, packed.toByteArray())
            .build();
    Path file = directory.resolve("a.warc");
    try (WarcWriter writer = new WarcWriter(file)) {
      writer.write(new WarcResponse.Builder("http://example.org/a").body(http).build());
    }
    read(file);
    assertEquals(new String(page(PROSE), StandardCharsets.UTF_8), text(0));
  }

  @Test
  void readsTheTextsOfWetFiles() throws Exception {
    Path file = directory.resolve("a.warc.wet.gz");
    try (WarcWriter writer = gzipped(file)) {
      writer.write(
          new WarcConversion.Builder()
              .setHeader("WARC-Target-URI", "http://example.org/2024/talks-fail")
              .date(FETCHED)
              .body(MediaType.PLAIN_TEXT, PROSE.getBytes(StandardCharsets.UTF_8))
              .build());
    }
    read(file);
    assertEquals("talks-fail.txt", seen.sources.get(0).name());
    assertEquals(PROSE, text(0));
  }

  @Test
  void namesPagesThatWereCutOffAndGoesOn() throws Exception {
    Path file = directory.resolve("a.warc");
    try (WarcWriter writer = new WarcWriter(file)) {
      writer.write(
          new WarcResponse.Builder("http://example.org/cut")
              .truncated(WarcTruncationReason.LENGTH)
              .body(http(200, "text/html", page(PROSE)))
              .build());
      writer.write(response("http://example.org/whole", 200, "text/html", page(PROSE)));
    }
    read(file);
    assertEquals(1, seen.sources.size());
    assertTrue(seen.refused.get(0).contains("http://example.org/cut"), seen.refused.toString());
  }

  @Test
  void stopsAtPagesThatUnpackWithoutEnd() throws Exception {
    Path file = directory.resolve("bomb.warc.gz");
    try (WarcWriter writer = gzipped(file)) {
      writer.write(response("http://example.org/bomb", 200, "text/html", new byte[8 << 20]));
    }
    AssayException e = assertThrows(AssayException.class, () -> read(file));
    assertTrue(e.getMessage().contains("as a bomb does"), e.getMessage());
  }

  @Test
  void saysWhereAnArchiveBreaksOffAndKeepsWhatCameBefore() throws Exception {
    Path file = directory.resolve("a.warc");
    try (WarcWriter writer = new WarcWriter(file)) {
      writer.write(response("http://example.org/a", 200, "text/html", page(PROSE)));
      writer.write(response("http://example.org/b", 200, "text/html", page(PROSE.repeat(99))));
    }
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 500));
    AssayException e = assertThrows(AssayException.class, () -> read(file));
    assertEquals(1, seen.sources.size());
    assertTrue(e.getMessage().contains("behind record"), e.getMessage());
  }

  @Test
  void handsAPageOverBeforeItReadsTheNext() throws Exception {
    Path file = directory.resolve("a.warc");
    try (WarcWriter writer = new WarcWriter(file)) {
      for (int i = 0; i < 50; i++) {
        writer.write(response("http://example.org/" + i, 200, "text/html", page(PROSE)));
      }
    }
    // The end is cut off behind the first page: whoever read ahead would hand nothing over.
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1_000));
    assertThrows(AssayException.class, () -> read(file));
    assertTrue(!seen.sources.isEmpty());
  }

  @Test
  void refusesArchivesWithoutPages() throws Exception {
    Path file = directory.resolve("a.warc");
    try (WarcWriter writer = new WarcWriter(file)) {
      writer.write(response("http://example.org/logo.png", 200, "image/png", page("no")));
    }
    AssayException e = assertThrows(AssayException.class, () -> read(file));
    assertTrue(e.getMessage().contains("no page in it"), e.getMessage());
  }

  private void read(Path file) throws AssayException {
    Sources.read(file, name -> true, seen);
  }

  private String text(int i) {
    return new String(seen.sources.get(i).bytes(), StandardCharsets.UTF_8);
  }

  /** Two hundred megabytes of pages: held all at once, or one in ten of them, they would show. */
  @Test
  void memoryDoesNotGrowWithTheArchive() throws Exception {
    int pages = 2000;
    Path one = directory.resolve("one.warc.gz");
    try (WarcWriter writer = gzipped(one)) {
      writer.write(
          response("http://example.org/a", 200, "text/html", page((PROSE + ' ').repeat(1200))));
    }
    // Members of gzip follow one another in web archives.
    Path large = directory.resolve("large.warc.gz");
    try (OutputStream out = Files.newOutputStream(large)) {
      byte[] member = Files.readAllBytes(one);
      for (int i = 0; i < pages; i++) {
        out.write(member);
      }
    }
    List<Long> held = new ArrayList<>();
    int[] met = {0};
    Sources.read(
        large,
        name -> true,
        new Sources.Visitor() {
          @Override
          public void source(Source source) {
            if (++met[0] % (pages / 4) == 0) {
              held.add(heldAfter(source));
            }
          }

          @Override
          public void refused(AssayException error) {
            throw new AssertionError(error);
          }
        });
    assertEquals(pages, met[0]);
    assertTrue(held.get(3) - held.get(0) < 10_000_000, "bytes held on the way: " + held);
  }

  private static long heldAfter(Source source) {
    try {
      Extractor.extract(source.bytes(), source.shown(), source.retrieval());
    } catch (AssayException e) {
      throw new AssertionError(e);
    }
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static WarcWriter gzipped(Path file) throws IOException {
    return new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), WarcCompression.GZIP);
  }

  private static WarcResponse response(String url, int status, String type, byte[] body)
      throws IOException {
    return new WarcResponse.Builder(url).date(FETCHED).body(http(status, type, body)).build();
  }

  private static HttpResponse http(int status, String type, byte[] body) {
    return new HttpResponse.Builder(status, "OK").body(MediaType.parse(type), body).build();
  }

  private static byte[] page(String prose) {
    return ("<!doctype html><html><body><p>" + prose + "</p></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
