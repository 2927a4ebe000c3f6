package io.github.assay.corpus.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.Shared;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlTest {

  private static final String LINE =
      """
      {"id":"a","text":"\\"The deal,\\" he said, \\"is dead.\\" 😀","spans":[\
      {"type":"Claim","begin":21,"end":31,"id":"c1"},{"type":"Claim","begin":0,"end":11,"id":"c1"},\
      {"type":"Source","begin":12,"end":14,"id":"s1"},{"type":"Cue","begin":15,"end":19,"id":"s1"}],\
      "links":[{"type":"source","from":"c1","to":"s1"},{"type":"cue","from":"c1","to":"s1"}],\
      "meta":{"genre":"news","n":3}}
      """;

  @TempDir Path folder;

  @Test
  void joinsPiecesOfOneIdAndKeepsOffsets() throws Exception {
    AnnotatedDocument document = read(LINE).get(0);
    assertEquals(
        List.of(new Range(0, 11), new Range(21, 31)),
        document.span("c1").orElseThrow().fragments());
    assertEquals(
        "\"The deal,\" … \"is dead.\"", document.spans().get(0).coveredText(document.text()));
    assertEquals("3", document.meta().get("n"));
  }

  @Test
  void readsWhatExtractWritesBesideTheText() throws Exception {
    AnnotatedDocument document =
        read("""
                {"id":"a","file":"a.html","title":"Talks over","publisher":"The Post","text":"Talks over",\
                "zones":[{"kind":"headline","begin":0,"end":10,"sourceBegin":7,"sourceEnd":17}]}
                """)
            .get(0);
    assertEquals("The Post", document.article().publisher());
    assertEquals(List.of(new Zone(ZoneKind.HEADLINE, new Range(0, 10), 7, 17)), document.zones());
  }

  @Test
  void tellsSpansOfDifferentTypesWithOneIdApart() throws Exception {
    AnnotatedDocument document = read(LINE).get(0);
    assertEquals(3, document.spans().size());
    assertEquals(
        "s1-Cue",
        document.links().stream()
            .filter(l -> l.type() == LinkType.CUE)
            .findFirst()
            .orElseThrow()
            .to());
  }

  @Test
  void readsBackWhatItWrote() throws Exception {
    List<AnnotatedDocument> documents = read(LINE + "\n\n" + LINE.replace("\"a\"", "\"b\""));
    Path copy = folder.resolve("copy.jsonl");
    Files.write(copy, write(documents));
    assertEquals(documents, JsonlReader.readAll(copy));
  }

  @Test
  void readsGzippedFiles() throws Exception {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(LINE.getBytes("UTF-8"));
    }
    assertEquals("a", JsonlReader.readAll(file).get(0).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{\"id\":\"x\"}",
        "{\"text\":\"x\"}",
        "{\"id\":\"x\",\"text\":\"abc\",\"spans\":[{\"type\":\"Claim\",\"begin\":0,\"end\":4,\"id\":\"c\"}]}",
        "{\"id\":\"x\",\"text\":\"abc\",\"spans\":[{\"type\":\"Claim\",\"begin\":2,\"end\":2,\"id\":\"c\"}]}",
        "{\"id\":\"x\",\"text\":\"abc\",\"spans\":[{\"type\":\"Claim\",\"begin\":\"0\",\"end\":2,\"id\":\"c\"}]}",
        "{\"id\":\"x\",\"text\":\"abc\",\"spans\":[{\"type\":\"Mood\",\"begin\":0,\"end\":2,\"id\":\"c\"}]}",
        "{\"id\":\"x\",\"text\":\"abc\",\"links\":[{\"type\":\"source\",\"from\":\"c\",\"to\":\"s\"}]}",
        "{\"id\":\"x\",\"text\":\"😀\",\"spans\":[{\"type\":\"Claim\",\"begin\":0,\"end\":1,\"id\":\"c\"}]}",
        "{\"id\":\"x\",\"text\":\"a\"} trailing",
      })
  void namesFileAndLineOfABadRecordAndGoesOn(String bad) throws Exception {
    Path file = folder.resolve("bad.jsonl");
    Files.writeString(file, bad + "\n" + LINE);
    try (JsonlReader reader = new JsonlReader(file)) {
      AssayException error = assertThrows(AssayException.class, reader::next);
      assertTrue(error.getMessage().startsWith(file + ", line 1: "), error.getMessage());
      assertEquals(Optional.of("a"), reader.next().map(AnnotatedDocument::id));
      assertEquals(Optional.empty(), reader.next());
    }
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws Exception {
    Path file = folder.resolve("latin1.jsonl");
    Files.write(file, new byte[] {'{', (byte) 0xe9, '}'});
    AssayException error = assertThrows(AssayException.class, () -> JsonlReader.readAll(file));
    assertTrue(error.getMessage().contains("UTF-8"), error.getMessage());
  }

  @Test
  void roundTripsTheDevelopmentGold() throws Exception {
    for (String name : List.of("polnear", "gum_joint", "german_wikinews")) {
      Path file = Shared.path("gold/" + name + "/dev.jsonl");
      List<AnnotatedDocument> documents = JsonlReader.readAll(file);
      Path copy = folder.resolve(name);
      Files.write(copy, write(documents));
      assertEquals(documents, JsonlReader.readAll(copy), name);
    }
  }

  private List<AnnotatedDocument> read(String content) throws Exception {
    Path file = folder.resolve("in.jsonl");
    Files.writeString(file, content);
    return JsonlReader.readAll(file);
  }

  private static byte[] write(List<AnnotatedDocument> documents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonlWriter writer = new JsonlWriter(out)) {
      for (AnnotatedDocument document : documents) {
        writer.write(document);
      }
    }
    return out.toByteArray();
  }

  @Test
  void passesOverALineThatWouldFillTheMemoryAndReadsOn() throws AssayException {
    String good = "{\"id\":\"a\",\"text\":\"x\"}";
    String lines = good + "\r\n" + " ".repeat(5_000) + "\r" + good + "\n\n" + good;
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    try (JsonlReader reader = new JsonlReader(in, "f.jsonl", 100)) {
      assertEquals("a", reader.next().orElseThrow().id());
      AssayException e = assertThrows(AssayException.class, reader::next);
      assertEquals(
          "f.jsonl, line 2: is longer than 100 characters; split the document, or remove the line",
          e.getMessage());
      assertEquals("a", reader.next().orElseThrow().id());
      assertEquals(3, reader.lineNumber());
      assertEquals("a", reader.next().orElseThrow().id());
      assertEquals(5, reader.lineNumber());
      assertEquals(Optional.empty(), reader.next());
    }
  }
}
