package io.github.assay.corpus.blind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.agree.AgreementReport;
import io.github.assay.corpus.agree.Anchoring;
import io.github.assay.corpus.agree.CorpusAgreement;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindTest {

  private static final String TEXT = "Ortiz said it is over. It rained. Mills left. Nobody came.";

  @TempDir Path dir;
  private Corpus corpus;

  @BeforeEach
  void makeCorpus() throws Exception {
    corpus = Corpus.create(dir.resolve("talks"), "talks", "en");
  }

  private static Span span(String id, Layer layer, String words, Provenance provenance) {
    int begin = TEXT.indexOf(words);
    return Span.of(id, layer, begin, begin + words.length(), provenance);
  }

  private static AnnotatedDocument document(String id, Span... spans) {
    return AnnotatedDocument.of(id, TEXT)
        .withSegmentation(
            List.of(new Range(0, 22), new Range(23, 33), new Range(34, 45), new Range(46, 58)),
            List.of())
        .withAnnotations(List.of(spans), List.of());
  }

  private void add(String id) throws AssayException {
    corpus.add(document(id), id + ".txt", TEXT.getBytes());
  }

  private void save(String id, String layer, String words, Provenance provenance)
      throws AssayException {
    corpus.save(id, layer, document(id, span("c", Layer.CLAIM, words, provenance)), Corpus.ABSENT);
  }

  @Test
  void drawsEachDocumentByItselfFromTheSeed() throws Exception {
    BlindShare blind = new BlindShare(0.25, 7);
    long hidden = IntStream.range(0, 4000).filter(i -> blind.hides("d" + i)).count();
    assertTrue(hidden > 900 && hidden < 1100, "about a quarter: " + hidden);
    assertFalse(BlindShare.NONE.hides("d1"));
    assertTrue(new BlindShare(1, 7).hides("d1"));
    blind.save(corpus);
    assertEquals(blind, BlindShare.of(Corpus.open(corpus.directory())));
  }

  @Test
  void refusesAShareThatIsNone() throws Exception {
    assertThrows(IllegalArgumentException.class, () -> new BlindShare(1.5, 1));
    corpus.setProperty(BlindShare.SHARE, "much");
    String message = assertThrows(AssayException.class, () -> BlindShare.of(corpus)).getMessage();
    assertTrue(message.contains("assay blind set"), message);
  }

  @Test
  void comparesAgreementWithAndWithoutSuggestions() throws Exception {
    BlindShare blind = new BlindShare(0.5, 1);
    blind.save(corpus);
    for (int i = 0; i < 20; i++) {
      String id = "d" + i;
      add(id);
      save(id, Corpus.SUGGESTIONS, "it is over", Provenance.suggested("rules@1", 0.5f));
      // Who sees the suggestion takes it; who does not marks other words.
      boolean hidden = blind.hides(id);
      save(id, "anna", hidden ? "is over" : "it is over", Provenance.manual("anna"));
      save(id, "ben", hidden ? "over" : "it is over", Provenance.manual("ben"));
    }
    AgreementReport report =
        new CorpusAgreement(corpus, finding -> {}).measure(Set.of(), EnumSet.allOf(Layer.class), 0);
    Anchoring shown = report.anchoring().get(0);
    Anchoring hidden = report.anchoring().get(1);
    assertFalse(shown.hidden());
    assertEquals(1, shown.exact().f1());
    assertEquals(0, hidden.exact().f1());
    assertEquals(1, hidden.lenient().f1());
    assertEquals(20, shown.people().documents() + hidden.people().documents());
  }

  @Test
  void saysNothingOfAnchoringWhereNothingIsHidden() throws Exception {
    add("d");
    save("d", "anna", "it is over", Provenance.manual("anna"));
    save("d", "ben", "it is over", Provenance.manual("ben"));
    assertEquals(
        List.of(),
        new CorpusAgreement(corpus, finding -> {})
            .measure(Set.of(), EnumSet.allOf(Layer.class), 0)
            .anchoring());
  }

  @Test
  void estimatesFromUnmarkedSentencesHowMuchWasMarked() throws Exception {
    for (String id : List.of("a", "b")) {
      add(id);
      save(id, Corpus.GOLD, "it is over", Provenance.manual("clara"));
    }
    Path out = dir.resolve("again");
    assertEquals(6, SentenceSample.make(corpus, Corpus.GOLD, 100, 1, out));
    Corpus sample = Corpus.open(out);
    assertEquals(6, sample.documents().size());
    // The second annotator finds a claim in two of the six, and one in a neighbour, which is none.
    for (String id : sample.documents()) {
      AnnotatedDocument one = sample.read(id, Corpus.INITIAL).document();
      String words = one.id().contains("-34") ? "Mills left" : "Ortiz said";
      int begin = one.text().indexOf(words);
      List<Span> spans =
          begin < 0
              ? List.of()
              : List.of(
                  Span.of(
                      "x", Layer.CLAIM, begin, begin + words.length(), Provenance.manual("carl")));
      sample.save(id, "carl", one.withAnnotations(spans, List.of()), Corpus.ABSENT);
    }
    PseudoRecall claims = PseudoRecall.of(sample, "carl").get(0);
    assertEquals(new PseudoRecall(Layer.CLAIM, 6, 2, 2, 6), claims);
    assertEquals(0.5, claims.recall(), 1e-12);
    assertEquals(0.3226, claims.interval().low(), 1e-4);
    assertEquals(0.7750, claims.interval().high(), 1e-4);
  }

  @Test
  void namesACorpusThatIsNoSample() throws Exception {
    add("d");
    save("d", "carl", "it is over", Provenance.manual("carl"));
    String message =
        assertThrows(AssayException.class, () -> PseudoRecall.of(corpus, "carl")).getMessage();
    assertTrue(message.contains("this is no sample of sentences"), message);
    assertThrows(
        AssayException.class, () -> SentenceSample.make(corpus, "nobody", 5, 1, dir.resolve("x")));
  }
}
