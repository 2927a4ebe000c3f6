package io.github.assay.annotators.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainerTest {

  private static final TrainOptions OPTIONS =
      TrainOptions.of("toy", "1", "Apache-2.0").withSeed(7).withLearners(2);
  private static Model model;

  @BeforeAll
  static void train() throws AssayException {
    model = Trainer.train(OPTIONS, ToyGold.documents(40, 0), ToyGold.documents(8, 40), line -> {});
  }

  @Test
  void findsWhatItWasTaught() {
    for (AnnotatedDocument gold : ToyGold.documents(5, 60)) {
      AnnotatedDocument found = model.annotate(gold.withAnnotations(List.of(), List.of()));
      assertEquals(places(gold), places(found), gold.text());
    }
  }

  @Test
  void joinsThePiecesOfAnInterruptedClaimAndLinksThem() {
    AnnotatedDocument found =
        model.annotate(
            AnnotatedDocument.of("d", "“Well,” said the mayor of Bonn, “nobody was hurt.”\n"));
    Span claim =
        found.spans().stream().filter(s -> s.layer() == Layer.CLAIM).findFirst().orElseThrow();
    assertEquals("“Well,” … “nobody was hurt.”", claim.coveredText(found.text()));
    assertEquals(
        Set.of(LinkType.SOURCE, LinkType.CUE),
        found.links().stream()
            .filter(l -> l.from().equals(claim.id()))
            .map(l -> l.type())
            .collect(Collectors.toSet()));
  }

  @Test
  void tellsCuesOfConditionFromThoseOfAttribution() {
    AnnotatedDocument found =
        model.annotate(AnnotatedDocument.of("d", "The plan fails unless parliament agrees.\n"));
    assertEquals(
        List.of("Cue unless condition", "Precondition parliament agrees "),
        found.spans().stream()
            .map(
                s ->
                    s.layer().label() + " " + s.coveredText(found.text()) + " " + s.feature("kind"))
            .toList());
    assertEquals(1, found.links().size());
  }

  @Test
  void marksSuggestionsWithOriginAndConfidence() {
    AnnotatedDocument found = model.annotate(ToyGold.documents(1, 70).get(0));
    assertTrue(found.spans().size() > 2);
    for (Span span : found.spans()) {
      assertEquals("toy@1", span.provenance().origin());
      assertTrue(span.provenance().confidence() > 0.2, span.toString());
    }
  }

  @Test
  void givesTheSameBytesForTheSameSeed() throws Exception {
    List<AnnotatedDocument> documents = ToyGold.documents(15, 0);
    Model first = Trainer.train(OPTIONS, documents, List.of(), line -> {});
    Model second = Trainer.train(OPTIONS, documents, List.of(), line -> {});
    assertArrayEquals(ModelFile.bytes(first), ModelFile.bytes(second));
  }

  @Test
  void reportsProgressScoresAndReliability() throws AssayException {
    List<String> lines = new ArrayList<>();
    Model model = Trainer.train(OPTIONS, ToyGold.documents(20, 0), List.of(), lines::add);
    String report = String.join("\n", lines);
    assertTrue(report.contains("attribution: epoch 1"), report);
    assertTrue(report.contains("claim: confidence"), report);
    String header = model.header().describe();
    assertTrue(header.contains("dev claim: exact P"), header);
  }

  @Test
  void stopsEarlyWhereDevNoLongerGetsBetter() throws AssayException {
    List<String> lines = new ArrayList<>();
    Trainer.train(OPTIONS.withEpochs(30), ToyGold.documents(20, 0), List.of(), lines::add);
    String report = String.join("\n", lines);
    assertTrue(report.contains("attribution: stops after epoch"), report);
    assertFalse(report.contains("epoch 30"), report);
  }

  @Test
  void learnsOnlyTheLayersAskedFor() throws AssayException {
    Model sources =
        Trainer.train(
            OPTIONS.withLayers(EnumSet.of(Layer.SOURCE)),
            ToyGold.documents(20, 0),
            List.of(),
            line -> {});
    AnnotatedDocument found = sources.annotate(ToyGold.documents(1, 70).get(0));
    assertEquals(
        Set.of(Layer.SOURCE), found.spans().stream().map(Span::layer).collect(Collectors.toSet()));
    assertEquals(List.of(), found.links());
  }

  @Test
  void refusesGoldWithoutTheLayers() {
    AssayException refused =
        assertThrows(
            AssayException.class,
            () ->
                Trainer.train(
                    OPTIONS, List.of(AnnotatedDocument.of("d", "Text.")), List.of(), l -> {}));
    assertTrue(refused.getMessage().startsWith("none of the 1 documents has a Claim"));
  }

  @Test
  void annotatesAnEmptyDocument() {
    assertEquals(List.of(), model.annotate(AnnotatedDocument.of("d", "")).spans());
  }

  private static Set<String> places(AnnotatedDocument document) {
    return document.spans().stream()
        .map(s -> s.layer() + " " + s.fragments())
        .collect(Collectors.toSet());
  }
}
