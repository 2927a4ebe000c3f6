package io.github.assay.corpus.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnchoredLayerTest {

  private static final AnnotatedDocument ARTICLE =
      AnnotatedDocument.of("talks", "\"No talks,\" he said.\n\n\"No  deal.\" He said so.");

  @Test
  void findsPiecesAcrossLineBreaksAndLinksThem() throws Exception {
    AnnotatedDocument found =
        on(
            """
            {"spans":[
              {"id":"c1","layer":"Claim","text":["\\"No talks,\\"","\\"No deal.\\""]},
              {"id":"s1","layer":"Source","text":["he"],"in":"he said. \\"No","features":{"kind":"person"}}],
             "links":[{"type":"source","from":"c1","to":"s1","role":"speaker"}]}
            """);
    Span claim = found.span("c1").orElseThrow();
    assertEquals(List.of(new Range(0, 11), new Range(22, 33)), claim.fragments());
    assertEquals("human:anna", claim.provenance().origin());
    Span source = found.span("s1").orElseThrow();
    assertEquals(Layer.SOURCE, source.layer());
    assertEquals(12, source.begin());
    assertEquals("person", source.feature("kind"));
    assertEquals(List.of(new Link(LinkType.SOURCE, "c1", "s1", "speaker")), found.links());
  }

  @Test
  void refusesWordsThatAreNotInTheText() {
    assertRefused(
        """
        {"spans":[{"id":"c1","layer":"Claim","text":["peace"]}],"links":[]}""",
        "does not fit the text of talks: span c1: \"peace\" does not occur");
  }

  @Test
  void refusesWordsThatCouldBeSeveral() {
    assertRefused(
        """
        {"spans":[{"id":"q1","layer":"Cue","text":["said"]}],"links":[]}""",
        "span q1: \"said\" occurs more than once");
  }

  @Test
  void refusesALinkToNothing() {
    assertRefused("{\"spans\":[],\"links\":[{\"type\":\"source\"}]}", "link");
  }

  @Test
  void namesTheLineOfDamagedJson() {
    assertRefused("{\"spans\":\n oops", "anna.json, line 2: is not valid JSON");
  }

  @Test
  void refusesOtherJson() {
    assertRefused("{}", "is no layer anchored by quotation");
  }

  private static void assertRefused(String json, String message) {
    AssayException error = assertThrows(AssayException.class, () -> on(json));
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  private static AnnotatedDocument on(String json) throws AssayException {
    return AnchoredLayer.parse(json.getBytes(StandardCharsets.UTF_8), "anna.json")
        .on(ARTICLE, "anna");
  }
}
