package io.github.assay.corpus.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.value.ZoneKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final Measure CLAIMS = Measure.of(Layer.CLAIM, Metric.EXACT);

  @TempDir Path dir;
  private final List<Finding> findings = new ArrayList<>();

  private DocumentStream stream(String name, AnnotatedDocument... documents) throws Exception {
    Path file = dir.resolve(name + ".jsonl");
    try (JsonlWriter writer = new JsonlWriter(Files.newOutputStream(file))) {
      for (AnnotatedDocument document : documents) {
        writer.write(document);
      }
    }
    return DocumentStream.open(file, "");
  }

  private static AnnotatedDocument claim(String id) {
    return new Marked(id).mark(Layer.CLAIM, "a deal was near").document();
  }

  private EvaluationResult evaluate(DocumentStream gold, Map<String, DocumentStream> systems) {
    return new Evaluation(EvaluationOptions.PLAIN, findings::add).evaluate(gold, systems);
  }

  @Test
  void scoresSeveralSystemsThatHaveOtherDocumentsInAnotherOrder() throws Exception {
    Map<String, DocumentStream> systems = new LinkedHashMap<>();
    systems.put("full", stream("full", claim("c"), claim("a"), claim("b")));
    systems.put("part", stream("part", claim("b"), claim("x")));
    EvaluationResult result = evaluate(stream("gold", claim("a"), claim("b"), claim("c")), systems);
    assertEquals(3, result.documents());
    assertEquals(Tally.of(3, 3, 3), result.systems().get(0).scores().of(CLAIMS));
    assertEquals(Tally.of(1, 1, 3), result.systems().get(1).scores().of(CLAIMS));
    assertEquals(
        Set.of("MISSING part a", "MISSING part c", "EXTRA part x"),
        findings.stream()
            .map(f -> f.kind() + " " + f.side() + " " + f.document())
            .collect(Collectors.toSet()));
  }

  @Test
  void listsDocumentsWithTheMostErrorsFirstAndFaultlessOnesNot() throws Exception {
    AnnotatedDocument twice =
        new Marked("b").mark(Layer.CLAIM, "a deal was near").mark(Layer.SOURCE, "Ortiz").document();
    AnnotatedDocument nothing = new Marked("b").document();
    AnnotatedDocument longer = new Marked("c").mark(Layer.CLAIM, "that a deal was near").document();
    List<DocumentScore> worst =
        evaluate(
                stream("gold", claim("a"), twice, claim("c"), claim("d")),
                Map.of("s", stream("s", claim("a"), nothing, longer, new Marked("d").document())))
            .systems()
            .get(0)
            .worst();
    assertEquals(List.of("b", "d", "c"), worst.stream().map(DocumentScore::document).toList());
    assertEquals(List.of(2L, 1L, 0L), worst.stream().map(DocumentScore::unpaired).toList());
  }

  @Test
  void countsAClaimAsWholeOnlyWithAllItsLinks() throws Exception {
    Marked gold =
        new Marked("a")
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.SOURCE, "Ortiz")
            .mark(Layer.CUE, "denied")
            .link(LinkType.SOURCE, 0, 1)
            .link(LinkType.CUE, 0, 2);
    Marked longerSource =
        new Marked("a")
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.SOURCE, "Ortiz, the envoy")
            .mark(Layer.CUE, "denied")
            .link(LinkType.SOURCE, 0, 1)
            .link(LinkType.CUE, 0, 2);
    Marked noCue =
        new Marked("a")
            .mark(Layer.CLAIM, "a deal was near")
            .mark(Layer.SOURCE, "Ortiz")
            .link(LinkType.SOURCE, 0, 1);
    Map<String, DocumentStream> systems = new LinkedHashMap<>();
    systems.put("longer", stream("longer", longerSource.document()));
    systems.put("none", stream("none", noCue.document()));
    systems.put("same", stream("same", gold.document()));
    EvaluationResult result = evaluate(stream("gold", gold.document()), systems);
    List<Tally> exact =
        result.systems().stream().map(s -> s.scores().of(Measure.whole(Metric.EXACT))).toList();
    List<Tally> lenient =
        result.systems().stream().map(s -> s.scores().of(Measure.whole(Metric.LENIENT))).toList();
    assertEquals(List.of(Tally.of(0, 1, 1), Tally.of(0, 1, 1), Tally.of(1, 1, 1)), exact);
    assertEquals(List.of(Tally.of(1, 1, 1), Tally.of(0, 1, 1), Tally.of(1, 1, 1)), lenient);
  }

  @Test
  void breaksDownByDocumentByPlaceAndByWhoPredicted() {
    Article article = new Article("", "The Courier", "", "", "", "", "", "");
    AnnotatedDocument marked = claim("a");
    Span right = marked.spans().get(0).withFeature("quotation", "indirect");
    AnnotatedDocument gold =
        new AnnotatedDocument(
            "a",
            marked.text(),
            article,
            List.of(
                new Zone(ZoneKind.PARAGRAPH, new Range(0, marked.text().length()), -1, -1),
                new Zone(ZoneKind.QUOTE, new Range(0, 16), -1, -1)),
            List.of(),
            List.of(),
            List.of(right),
            List.of(),
            marked.meta());
    Span found =
        Span.of("p1", Layer.CLAIM, right.begin(), right.end(), Provenance.suggested("x@1", 0.93f));
    Span spurious = Span.of("p2", Layer.CLAIM, 1, 14, Provenance.suggested("y@1", 0.2f));
    Breakdown breakdown = new Breakdown(EvaluationOptions.PLAIN.layers());
    Comparison comparison =
        new Comparison(gold, gold.withAnnotations(List.of(found, spurious), List.of()));
    breakdown.add(gold, comparison);
    Scores scores = new Scores();
    scores.add(new DocumentScorer(EvaluationOptions.PLAIN.layers(), false).score(comparison));
    breakdown.close(scores);
    assertEquals(Tally.of(1, 2, 1), breakdown.of(Facet.PUBLISHER).get("The Courier").get(CLAIMS));
    assertEquals(Tally.of(1, 1, 1), breakdown.of(Facet.ZONE).get("paragraph").get(CLAIMS));
    assertEquals(Tally.of(0, 1, 0), breakdown.of(Facet.ZONE).get("quote").get(CLAIMS));
    assertEquals(Tally.of(1, 1, 1), breakdown.of(Facet.QUOTATION).get("indirect").get(CLAIMS));
    assertEquals(Tally.of(1, 1, 1), breakdown.of(Facet.ORIGIN).get("x@1").get(CLAIMS));
    assertEquals(Tally.of(0, 1, 1), breakdown.of(Facet.ORIGIN).get("y@1").get(CLAIMS));
    assertEquals(Tally.of(1, 1, 1), breakdown.of(Facet.CONFIDENCE).get("0.9–1.0").get(CLAIMS));
    assertEquals(Tally.of(0, 1, 1), breakdown.of(Facet.CONFIDENCE).get("0.2–0.3").get(CLAIMS));
  }
}
