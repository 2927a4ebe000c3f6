package io.github.assay.corpus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  private static final String TEXT = "\"Minister\" said: talks\r\n\tfail \uD83D\uDE00 & <end>";
  private static final byte[] PAGE = "<p>page</p>".getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;
  private Corpus corpus;
  private String id;

  @BeforeEach
  void addDocument() throws Exception {
    corpus = Corpus.create(directory.resolve("c"), "News", "en");
    id = corpus.add(AnnotatedDocument.of("", TEXT), "../a/Talks hinge.html", PAGE);
  }

  @Test
  void keepsSourceByteForByteAndLayersInFull() throws Exception {
    AnnotatedDocument layer = annotated("manual");
    String hash = corpus.save(id, "anna", layer, Corpus.ABSENT);
    StoredLayer read = Corpus.open(corpus.directory()).read(id, "anna");
    assertEquals(layer.withId(id), read.document());
    assertEquals(hash, read.hash());
    assertEquals(List.of("Talks-hinge"), corpus.documents());
    assertEquals(List.of("anna", "initial"), corpus.layers(id));
    assertArrayEquals(PAGE, Files.readAllBytes(corpus.source(id).orElseThrow()));
  }

  @Test
  void keepsFurtherFactsOfAnyName() throws Exception {
    TreeMap<String, String> facts = new TreeMap<>();
    facts.put("topic", "a=b");
    facts.put("a=b\\", "");
    facts.put("", " <\n>");
    AnnotatedDocument bare = AnnotatedDocument.of("facts", TEXT);
    AnnotatedDocument document =
        new AnnotatedDocument(
            "facts",
            TEXT,
            bare.article(),
            bare.zones(),
            bare.sentences(),
            bare.tokens(),
            bare.spans(),
            bare.links(),
            facts);
    corpus.add(document, "f.txt", PAGE);
    assertEquals(document, corpus.read("facts", Corpus.INITIAL).document());
    corpus.save("facts", "anna", document, Corpus.ABSENT);
    assertEquals(document, corpus.read("facts", "anna").document());
  }

  @Test
  void addsTheSameFileOnlyOnce() throws Exception {
    assertEquals(id, corpus.add(AnnotatedDocument.of("", TEXT), "Talks hinge.html", PAGE));
    assertEquals(
        "talks-hinge-2", corpus.add(AnnotatedDocument.of("talks-hinge", "other"), "x.txt", PAGE));
  }

  @Test
  void keepsTheLosersCopyInAConflict() throws Exception {
    corpus.save(id, "anna", annotated("first"), Corpus.ABSENT);
    ConflictException conflict =
        assertThrows(
            ConflictException.class,
            () -> corpus.save(id, "anna", annotated("second"), Corpus.ABSENT));
    assertTrue(Files.readString(conflict.keptCopy()).contains("second"));
    assertTrue(
        corpus.read(id, "anna").document().spans().get(0).provenance().note().equals("first"));
  }

  @Test
  void restoresAnEarlierVersion() throws Exception {
    String first = corpus.save(id, "anna", annotated("first"), Corpus.ABSENT);
    corpus.save(id, "anna", annotated("second"), first);
    assertEquals(1, corpus.history(id, "anna").size());
    assertEquals(first, corpus.restore(id, "anna", 1));
    assertEquals(2, corpus.history(id, "anna").size());
  }

  @Test
  void refusesPropertiesThatWereCutShortAtAnyByte() throws Exception {
    corpus.setProperty("sample.size", "50");
    Path file = corpus.directory().resolve("corpus.properties");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      AssayException refused =
          assertThrows(
              AssayException.class, () -> Corpus.open(corpus.directory()), "byte " + length);
      assertTrue(refused.getMessage().startsWith(file.toString()), refused.getMessage());
    }
    Files.write(file, whole);
    assertEquals("50", Corpus.open(corpus.directory()).property("sample.size"));
  }

  @Test
  void writesNoLockThroughALink() throws Exception {
    Path outside = Files.createDirectories(directory.resolve("outside"));
    Corpus other = Corpus.create(directory.resolve("linked"), "x", "en");
    Files.createSymbolicLink(other.directory().resolve(".assay"), outside);
    assertThrows(AssayException.class, () -> other.setProperty("a", "b"));
    assertEquals(0, outside.toFile().list().length);
  }

  @Test
  void writesTheSameBytesForTheSameDocument() throws Exception {
    assertArrayEquals(XmiWriter.bytes(annotated("n")), XmiWriter.bytes(annotated("n")));
  }

  @Test
  void refusesAnotherTextAndIllegalCharacters() throws Exception {
    assertThrows(
        AssayException.class,
        () -> corpus.save(id, "anna", AnnotatedDocument.of(id, "other"), Corpus.ABSENT));
    for (String bad : List.of("\u001b", "\ud83d", "\ude00", "\uffff")) {
      assertThrows(
          AssayException.class, () -> corpus.add(AnnotatedDocument.of("bad", bad), "b.txt", PAGE));
    }
    assertEquals(List.of("Talks-hinge"), corpus.documents());
  }

  @Test
  void refusesDamagedFilesWithFileAndLine() throws Exception {
    String good = new String(XmiWriter.bytes(annotated("n")), StandardCharsets.UTF_8);
    for (String bad :
        List.of(
            good.replace("<xmi:XMI", "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xmi:XMI"),
            good.replace("version=\"1.0\" encoding", "version=\"1.1\" encoding"),
            good.replace("begin=\"11\"", "begin=\"99999\""),
            good.replace("note=\"n\"", "remark=\"n\""),
            good.replace("Minister", "Ministry"),
            good.substring(0, good.length() / 2))) {
      AssayException e =
          assertThrows(
              AssayException.class,
              () -> new XmiReader().read(bad.getBytes(StandardCharsets.UTF_8), "x.xmi"));
      assertTrue(e.getMessage().startsWith("x.xmi"), e.getMessage());
    }
  }

  private static AnnotatedDocument annotated(String note) {
    Provenance provenance = Provenance.manual("anna").withNote(note);
    return AnnotatedDocument.of("", TEXT)
        .withAnnotations(
            List.of(
                Span.of("s1", Layer.SOURCE, 1, 9, provenance),
                Span.of("q1", Layer.CUE, 11, 15, provenance),
                Span.of("c1", Layer.CLAIM, 17, 29, provenance)),
            List.of(
                new Link(LinkType.SOURCE, "c1", "s1", "speaker"),
                new Link(LinkType.CUE, "c1", "q1", "")));
  }
}
