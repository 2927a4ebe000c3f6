package io.github.assay.corpus.cas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.model.Zone;
import io.github.assay.typesystem.type.Claim;
import io.github.assay.typesystem.type.Fragment;
import io.github.assay.typesystem.value.Status;
import io.github.assay.typesystem.value.ZoneKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class CasMapperTest {

  private static final String TEXT = "\"The deal,\" he said, \"is dead unless we pay.\"";

  private static AnnotatedDocument document() {
    Provenance rules = Provenance.suggested("rules@1", 0.5f);
    Span claim =
        new Span(
            "c1",
            Layer.CLAIM,
            List.of(new Range(0, 11), new Range(21, 44)),
            new TreeMap<>(Map.of("quotation", "direct", "modality", "asserted")),
            rules.withStatus(Status.CORRECTED).withNote("two pieces"));
    Span precondition =
        Span.of("p1", Layer.PRECONDITION, 37, 43, rules)
            .withFeatures(Map.of("kind", "necessary", "negated", "true"));
    return new AnnotatedDocument(
        "deal",
        TEXT,
        new Article(
            "https://e.example/1", "The Example", "Deal", "Jo", "2026-03-14", "", "en", "ab"),
        List.of(new Zone(ZoneKind.PARAGRAPH, new Range(0, 45), 10, 60)),
        List.of(new Range(0, 45)),
        List.of(new Range(0, 1), new Range(1, 4)),
        List.of(
            claim,
            precondition,
            Span.of("s1", Layer.SOURCE, 12, 14, rules),
            Span.of("q1", Layer.CUE, 15, 19, rules),
            Span.of("q2", Layer.CUE, 30, 36, rules)),
        List.of(
            new Link(LinkType.SOURCE, "c1", "s1", "speaker"),
            new Link(LinkType.CUE, "c1", "q1", "attribution"),
            new Link(LinkType.PRECONDITION, "c1", "p1", "necessary"),
            new Link(LinkType.CUE, "p1", "q2", "condition")),
        new TreeMap<>());
  }

  @Test
  void readsBackWhatItWrote() throws Exception {
    JCas cas = AssayCas.create();
    CasMapper.write(document(), cas);
    assertEquals(document(), CasMapper.read(cas));
  }

  @Test
  void tellsDkproToolsIdTitleAndLanguage() {
    JCas cas = AssayCas.create();
    CasMapper.write(document(), cas);
    DocumentMetaData meta = DocumentMetaData.get(cas);
    assertEquals("deal", meta.getDocumentId());
    assertEquals("Deal", meta.getDocumentTitle());
    assertEquals("en", cas.getDocumentLanguage());
  }

  @Test
  void replacesAnnotationsAndNothingElse() throws Exception {
    JCas cas = AssayCas.create();
    CasMapper.write(document(), cas);
    CasMapper.replaceAnnotations(document().spans().subList(0, 1), List.of(), cas);
    AnnotatedDocument changed = CasMapper.read(cas);
    assertEquals(document().zones(), changed.zones());
    assertEquals(document().tokens(), changed.tokens());
    assertEquals(1, changed.spans().size());
    assertEquals(1, cas.select(Fragment.class).count());
  }

  @Test
  void numbersNamelessSpansInTextOrder() throws Exception {
    JCas cas = AssayCas.create();
    cas.setDocumentText(TEXT);
    new Claim(cas, 21, 44).addToIndexes();
    new Claim(cas, 0, 11).addToIndexes();
    List<Span> spans = CasMapper.read(cas).spans();
    assertEquals(List.of("c1", "c2"), spans.stream().map(Span::id).toList());
    assertEquals(0, spans.get(0).begin());
  }

  @Test
  void namesASpanThatLeavesTheText() {
    JCas cas = AssayCas.create();
    cas.setDocumentText("short");
    new Claim(cas, 0, 99).addToIndexes();
    AssayException error = assertThrows(AssayException.class, () -> CasMapper.read(cas));
    assertTrue(error.getMessage().contains("ends at 99 but the text has 5"), error.getMessage());
  }
}
