package io.github.assay.corpus.agree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Link;
import io.github.assay.corpus.model.LinkType;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementStudyTest {

  private static final String TEXT =
      "Mills said that talks were over. Ortiz denied that any deal had been near.";
  private static final Set<Layer> ALL = EnumSet.allOf(Layer.class);
  private static final Subject CLAIM = Subject.of(Layer.CLAIM);

  private static Span span(String id, Layer layer, String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(id, layer, begin, begin + words.length(), Provenance.manual("x"));
  }

  private static AnnotatedDocument version(Span... spans) {
    List<Link> links = new ArrayList<>();
    for (Span span : spans) {
      if (span.layer() == Layer.SOURCE) {
        links.add(new Link(LinkType.SOURCE, span.id().replace('s', 'c'), span.id(), ""));
      }
    }
    return AnnotatedDocument.of("d", TEXT).withAnnotations(List.of(spans), links);
  }

  private static AnnotatedDocument full() {
    return version(
        span("c1", Layer.CLAIM, "talks were over").withFeature("quotation", "indirect"),
        span("s1", Layer.SOURCE, "Mills"),
        span("c2", Layer.CLAIM, "any deal had been near").withFeature("quotation", "indirect"),
        span("s2", Layer.SOURCE, "Ortiz"));
  }

  private static AnnotatedDocument shorter() {
    return version(
        span("c1", Layer.CLAIM, "talks were").withFeature("quotation", "mixed"),
        span("s1", Layer.SOURCE, "Mills"));
  }

  private static AgreementReport report(Map<String, AnnotatedDocument> versions) {
    AgreementStudy study = new AgreementStudy(List.copyOf(versions.keySet()), ALL, 1, 5);
    study.add("d", versions);
    return study.report();
  }

  @Test
  void findsFullAgreementWhereTwoMarkTheSame() {
    AgreementReport report = report(Map.of("anna", full(), "ben", full()));
    SubjectAgreement claims = report.overall().of(CLAIM).orElseThrow();
    assertEquals(1, claims.cohen().orElseThrow());
    assertEquals(1, claims.fleiss().orElseThrow());
    assertEquals(1, claims.alpha().orElseThrow());
    assertEquals(1, claims.unitizing().orElseThrow());
    assertEquals(1, claims.exact().f1());
    assertEquals(List.of(), report.disputed());
    SubjectAgreement links = report.overall().of(Subject.of(LinkType.SOURCE)).orElseThrow();
    assertEquals(4, links.items(), "two claims by two sources");
    assertEquals(1, links.alpha().orElseThrow());
  }

  @Test
  void countsWordsClaimsLinksAndFeaturesThatDiffer() {
    Agreement overall = report(Map.of("anna", full(), "ben", shorter())).overall();
    SubjectAgreement claims = overall.of(CLAIM).orElseThrow();
    assertEquals(16, claims.items(), "words and marks of punctuation");
    assertEquals(10.0 / 16, claims.observed().orElseThrow(), 1e-9);
    assertEquals(0, claims.exact().f1());
    assertEquals(2.0 / 3, claims.lenient().f1(), 1e-9);
    SubjectAgreement feature = overall.of(Subject.of(Layer.CLAIM, "quotation")).orElseThrow();
    assertEquals(1, feature.items());
    assertEquals(0, feature.observed().orElseThrow());
    SubjectAgreement links = overall.of(Subject.of(LinkType.SOURCE)).orElseThrow();
    assertEquals(2.0 / 3, links.lenient().f1(), 1e-9);
    assertEquals(0, links.exact().f1());
  }

  @Test
  void namesThePassagesThatDifferWithEveryReading() {
    List<DisputedPassage> disputed = report(Map.of("anna", full(), "ben", shorter())).disputed();
    assertEquals(
        List.of("any deal had been near", "talks were over", "Ortiz"),
        disputed.stream().map(DisputedPassage::text).toList());
    assertEquals(5, disputed.get(0).words());
    assertEquals(1, disputed.get(0).readings().get("anna").size());
    assertEquals(List.of(), disputed.get(0).readings().get("ben"));
  }

  @Test
  void takesSuggestionsAndRejectedSpansForNobodysWord() {
    Span open =
        span("c1", Layer.CLAIM, "talks were over")
            .withProvenance(Provenance.suggested("rules@1", 0.5f));
    Span rejected =
        span("c2", Layer.CLAIM, "any deal had been near")
            .withProvenance(Provenance.suggested("rules@1", 1f).withStatus(Status.REJECTED));
    AgreementReport report =
        report(Map.of("anna", version(open, rejected), "ben", version(open, rejected)));
    assertTrue(report.overall().of(CLAIM).isEmpty());
  }

  @Test
  void judgesEachPairEachDocumentAndEachStretchOfTime() {
    AgreementStudy study = new AgreementStudy(List.of("ben", "anna", "carl"), ALL, 2, 0);
    study.add("d1", Map.of("anna", full(), "ben", shorter()));
    study.add("d2", Map.of("anna", full(), "ben", full(), "carl", shorter()));
    study.add("d3", Map.of("anna", full(), "carl", full()));
    AgreementReport report = study.report();
    assertEquals(
        List.of("anna, ben", "anna, carl", "ben, carl"),
        report.pairs().stream().map(Agreement::name).toList());
    assertEquals(List.of(2, 2, 1), report.pairs().stream().map(Agreement::documents).toList());
    assertEquals(List.of("d1 – d2", "d3"), report.curve().stream().map(Agreement::name).toList());
    assertEquals(3, report.documents().size());
    assertEquals(1, report.documents().get(2).of(CLAIM).orElseThrow().alpha().orElseThrow());
    assertEquals(3, report.overall().documents());
    // Pairs: d1 anna-ben, d2 anna-ben, anna-carl, ben-carl, d3 anna-carl: lenient 1+2+1+1+2 of 20.
    assertEquals(14.0 / 17, report.overall().of(CLAIM).orElseThrow().lenient().f1(), 1e-9);
  }

  @Test
  void refusesADocumentThatOneAloneHasRead() {
    AgreementStudy study = new AgreementStudy(List.of("anna", "ben"), ALL, 1, 1);
    Map<String, AnnotatedDocument> alone = Map.of("anna", full());
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> study.add("d", alone))
            .getMessage()
            .startsWith("d has fewer than two"));
  }
}
