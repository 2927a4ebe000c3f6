package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSplitTest {

  private static final String TEXT =
      "Ortiz said that talks were over in the %s. Mills did not reply.";

  @TempDir Path dir;
  private Corpus corpus;

  @BeforeEach
  void makeCorpus() throws Exception {
    corpus = Corpus.create(dir.resolve("talks"), "talks", "en");
    for (int i = 0; i < 20; i++) {
      String id = "d%02d".formatted(i);
      String text = TEXT.formatted("village of " + id) + " The rest is no other's" + words(i);
      corpus.add(AnnotatedDocument.of(id, text), id + ".txt", text.getBytes());
      int begin = text.indexOf("talks were over");
      for (String layer : List.of("anna", "ben", Corpus.GOLD)) {
        Span claim = Span.of("c", Layer.CLAIM, begin, begin + 15, Provenance.manual("anna"));
        corpus.save(
            id,
            layer,
            AnnotatedDocument.of(id, text).withAnnotations(List.of(claim), List.of()),
            Corpus.ABSENT);
      }
    }
  }

  /** Words that no other document has, so that none is a copy of another. */
  private static String words(int number) {
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < 60; k++) {
      words.append(" w").append(number).append('x').append(k);
    }
    return words + ".";
  }

  @Test
  void cutsByTheSharesAndTellsHowFarAnnotatorsAgree() throws Exception {
    Path out = dir.resolve("release");
    Run.ok("export", corpus.directory(), "--output", out, "--split", "80/10/10", "--seed", "7");
    JsonNode manifest = new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
    Map<String, Integer> parts = new HashMap<>();
    for (JsonNode document : manifest.path("documents")) {
      assertTrue(Files.exists(out.resolve(document.path("file").asText())));
      assertTrue(document.path("file").asText().startsWith(document.path("split").asText() + "/"));
      parts.merge(document.path("split").asText(), 1, Integer::sum);
    }
    assertEquals(Map.of("train", 16, "dev", 2, "test", 2), parts);
    assertEquals(16, manifest.at("/split/train/stories").asInt());
    assertEquals(7, manifest.at("/split/seed").asInt());
    assertEquals("anna", manifest.at("/agreement/annotators/0").asText());
    assertEquals(1.0, manifest.at("/agreement/subjects/0/exactF1").asDouble());
  }

  @Test
  void replacesASplitReleaseByAnother() throws Exception {
    Path out = dir.resolve("release");
    Run.ok("export", corpus.directory(), "--output", out, "--split", "50/0/50");
    byte[] first = Files.readAllBytes(out.resolve("manifest.json"));
    assertFalse(Files.exists(out.resolve("dev")));
    Run.ok("export", corpus.directory(), "--output", out);
    assertFalse(Files.exists(out.resolve("train")), "nothing of the split is left");
    assertTrue(Files.exists(out.resolve("d00.xmi")));
    Run.ok("export", corpus.directory(), "--output", out, "--split", "50/0/50");
    assertEquals(new String(first), Files.readString(out.resolve("manifest.json")), "same bytes");
  }

  @Test
  void refusesWhatIsNoSplit() {
    Run run = Run.of("export", corpus.directory(), "--output", dir.resolve("x"), "--split", "80");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("80/10/10"), run.err());
    assertFalse(Files.exists(dir.resolve("x")));
  }
}
