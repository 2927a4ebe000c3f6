package io.github.assay.corpus.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllImporterTest {

  private static final String FILE =
      """
      "\tB-Claim\tO\tO\tO
      No\tI-Claim\tO\tO\tO

      deal\tI-Claim\tO\tO\tO
      ,\tO\tO\tO\tO
      he\tO\tO\tB-Source\tO
      said\tO\tO\tO\tB-Cue
      he\tB-Claim\tO\tB-Source\tO
      left\tB-Claim\tO\tO\tO

      """;

  @TempDir Path dir;

  private AnnotatedDocument read(String content) throws Exception {
    Path file = dir.resolve("talk.conll");
    Files.writeString(file, content);
    return InputFormat.find("conll").importer().read(file);
  }

  private static List<String> spans(AnnotatedDocument document) {
    return document.spans().stream()
        .map(s -> s.layer().label() + ": " + s.coveredText(document.text()))
        .toList();
  }

  @Test
  void readsSpansAlsoOverTheEndOfASentence() throws Exception {
    AnnotatedDocument document = read(FILE);
    assertEquals("talk", document.id());
    assertEquals("\" No\ndeal , he said he left", document.text());
    assertEquals(
        List.of(
            "Claim: \" No\ndeal",
            "Source: he",
            "Cue: said",
            "Claim: he",
            "Source: he",
            "Claim: left"),
        spans(document));
    assertEquals(2, document.sentences().size());
  }

  @Test
  void writesAgainWhatItRead() throws Exception {
    Exported again = Format.find("conll").exporter().export(read(FILE));
    assertEquals(FILE, new String(again.files().get(".conll"), StandardCharsets.UTF_8));
  }

  @Test
  void readsOneColumnOfTagsPartedByBlanks() throws Exception {
    AnnotatedDocument document = read("-DOCSTART- O\n\nOrtiz B-Source\nsaid B-Cue\nso I-Claim");
    assertEquals(List.of("Source: Ortiz", "Cue: said", "Claim: so"), spans(document));
  }

  @Test
  void namesALineThatIsNoneOfTheFormat() {
    for (String bad : List.of("a\tO\nb", "a\tX-Claim", "a\tB-Person", "\tO")) {
      String message = assertThrows(AssayException.class, () -> read(bad)).getMessage();
      assertTrue(message.contains("talk.conll, line "), message);
    }
  }
}
