package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreeTest {

  private static final String TEXT = "Mills said that talks were over. Ortiz did not reply.";

  @TempDir Path dir;
  private Corpus corpus;

  @BeforeEach
  void makeCorpus() throws Exception {
    corpus = Corpus.create(dir.resolve("talks"), "talks", "en");
    for (String id : List.of("one", "two", "three")) {
      corpus.add(AnnotatedDocument.of(id, TEXT), id + ".txt", TEXT.getBytes());
    }
  }

  private void save(String id, String annotator, String claim) throws Exception {
    int begin = TEXT.indexOf(claim);
    Span span =
        Span.of("c", Layer.CLAIM, begin, begin + claim.length(), Provenance.manual(annotator));
    corpus.save(
        id,
        annotator,
        AnnotatedDocument.of(id, TEXT).withAnnotations(List.of(span), List.of()),
        Corpus.ABSENT);
  }

  @Test
  void saysWhatIsMissingWhereOneHasWorkedAlone() throws Exception {
    save("one", "anna", "talks were over");
    save("two", "ben", "talks were over");
    Run run = Run.of("agree", corpus.directory());
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("agreement needs two annotators' layers of one"), run.err());
    assertTrue(run.err().contains("anna (1 documents), ben (1 documents)"), run.err());
  }

  @Test
  void namesAnAnnotatorWhoDoesNotExist() throws Exception {
    save("one", "anna", "talks were over");
    Run run = Run.of("agree", corpus.directory(), "--annotators", "anna,bne");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("no document has a layer of \"bne\""), run.err());
  }

  @Test
  void printsFiguresPairsTimeAndDisputedPassages() throws Exception {
    for (String id : List.of("one", "two")) {
      save(id, "anna", "talks were over");
    }
    save("one", "ben", "talks were over");
    save("two", "ben", "that talks were over");
    save("three", "ben", "talks were over");
    Run run = Run.ok("agree", corpus.directory(), "--documents");
    String out = run.out();
    assertTrue(out.contains("2 documents by anna, ben; 1 single"), out);
    assertTrue(out.contains("over time"), out);
    assertTrue(out.contains("most disputed:\ntwo 11..31, 1 words: that talks were over"), out);
    assertTrue(out.contains("    anna: Claim [16..31]\n    ben: Claim [11..31]"), out);
    assertEquals(
        List.of("one", "two"),
        out.lines()
            .dropWhile(l -> !l.startsWith("document "))
            .skip(1)
            .limit(2)
            .map(l -> l.split(" ")[0])
            .toList());
  }

  @Test
  void writesEverythingAsJson() throws Exception {
    save("one", "anna", "talks were over");
    save("one", "ben", "talks were over");
    JsonNode json =
        new ObjectMapper().readTree(Run.ok("agree", corpus.directory(), "--json").out());
    JsonNode claims = json.at("/overall/subjects/1");
    assertEquals("Claim", claims.get("name").asText());
    assertEquals(1, claims.get("alpha").asDouble());
    assertEquals(1, claims.get("exactF1").asDouble());
    assertEquals("one", json.at("/documents/0/name").asText());
  }

  @Test
  void namesALayerThatCannotBeReadAndGoesOn() throws Exception {
    for (String id : List.of("one", "two")) {
      save(id, "anna", "talks were over");
      save(id, "ben", "talks were over");
    }
    Files.writeString(corpus.directory().resolve("documents/two/ben.xmi"), "<broken");
    Run run = Run.of("agree", corpus.directory());
    assertEquals(ExitCode.FINDINGS, run.code());
    assertTrue(run.err().contains("unreadable: "), run.err());
    assertTrue(run.err().contains("two"), run.err());
    assertTrue(run.out().contains("1 documents by anna, ben; 1 unreadable"), run.out());
  }

  @Test
  void writesAReportForReaders() throws Exception {
    save("one", "anna", "talks were over");
    save("one", "ben", "were over");
    Path report = dir.resolve("report.html");
    Run.ok("agree", corpus.directory(), "--report", report);
    assertTrue(Files.readString(report).contains("Most disputed passages"));
  }
}
