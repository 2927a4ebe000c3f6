package io.github.assay.workbench.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final Range BLOCK = new Range(0, 1_000);

  @Test
  void putsTheInnerSpanNearerToTheText() {
    Lanes lanes = new Lanes(List.of(span("outer", 0, 100), span("inner", 10, 20)), BLOCK);
    assertEquals(0, lanes.of("inner"));
    assertEquals(1, lanes.of("outer"));
    assertEquals(2, lanes.count());
  }

  @Test
  void givesSpansThatAreApartTheSameLane() {
    Lanes lanes = new Lanes(List.of(span("a", 0, 10), span("b", 10, 20)), BLOCK);
    assertEquals(1, lanes.count());
  }

  @Test
  void keepsTheLaneFreeBetweenTheFragmentsOfOneSpan() {
    Span claim =
        new Span(
            "claim",
            Layer.CLAIM,
            List.of(new Range(0, 10), new Range(30, 40)),
            new TreeMap<>(),
            Provenance.manual("x"));
    Lanes lanes = new Lanes(List.of(claim, span("source", 15, 20)), BLOCK);
    assertEquals(0, lanes.of("source"));
    assertEquals(1, lanes.of("claim"));
  }

  @Test
  void neverPutsTwoThatOverlapIntoOneLaneWhileThereAreLanes() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int begin = random.nextInt(900);
        spans.add(span("s" + i, begin, begin + 1 + random.nextInt(100)));
      }
      Lanes lanes = new Lanes(spans, BLOCK);
      for (Span a : spans) {
        for (Span b : spans) {
          boolean overlap = a != b && a.fragments().get(0).overlaps(b.fragments().get(0));
          boolean last = lanes.of(a.id()) == Lanes.MOST - 1;
          assertTrue(!overlap || last || lanes.of(a.id()) != lanes.of(b.id()));
        }
      }
    }
  }

  @Test
  void crowdsTheLastLaneWhereThereAreMoreThanFit() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      spans.add(span("s" + i, 0, 100 + i));
    }
    Lanes lanes = new Lanes(spans, BLOCK);
    assertEquals(Lanes.MOST, lanes.count());
    assertEquals(Lanes.MOST - 1, lanes.of("s49"));
  }

  private static Span span(String id, int begin, int end) {
    return Span.of(id, Layer.CLAIM, begin, end, Provenance.manual("x"));
  }
}
