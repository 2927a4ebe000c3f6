package io.github.assay.workbench.ui.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Range;
import io.github.assay.corpus.model.Span;
import io.github.assay.typesystem.value.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final String TEXT = "He said so.\nShe Said\n no: said (he) Straße";

  private static final AnnotatedDocument DOCUMENT =
      AnnotatedDocument.of("d", TEXT)
          .withAnnotations(
              List.of(
                  Span.of("u1", Layer.CUE, 3, 7, Provenance.manual("ann")),
                  new Span(
                      "u2",
                      Layer.CUE,
                      List.of(new Range(12, 15), new Range(22, 24)),
                      new TreeMap<>(),
                      Provenance.manual("ann")),
                  Span.of(
                      "u3",
                      Layer.CUE,
                      26,
                      30,
                      Provenance.suggested("x@1", 1).withStatus(Status.REJECTED)),
                  Span.of("s1", Layer.SOURCE, 0, 2, Provenance.manual("ann"))),
              List.of());

  @Test
  void findsWordsInAnyCaseOverLineBreaks() throws AssayException {
    assertEquals(List.of("said", "Said", "said"), words("said", false, false, null));
    assertEquals(List.of("said", "said"), words("said", false, true, null));
    assertEquals(List.of("Said no"), words("said  no", false, false, null));
    assertEquals(List.of("(he)"), words("(he)", false, false, null));
    assertEquals(List.of("Straße"), words("straße", false, false, null));
  }

  @Test
  void findsRegularExpressionsButNoEmptyPlaces() throws AssayException {
    assertEquals(List.of("He", "She"), words("^s?he\\b|\\bshe\\b", true, false, null));
    assertEquals(List.of(), words("x*", true, false, null));
  }

  @Test
  void findsSpansOfALayerThatHaveTheWordsInOneOfTheirPieces() throws AssayException {
    assertEquals(List.of("said", "She Said no"), words("", false, false, Layer.CUE));
    assertEquals(List.of("She Said no"), words("no", false, false, Layer.CUE));
    assertEquals(List.of(), words("Said", false, true, Layer.CUE), "it lies between the pieces");
    assertEquals(List.of("He"), words("", false, false, Layer.SOURCE));
  }

  @Test
  void showsEachPlaceInItsContext() throws AssayException {
    Hit hit = hits("no", false, false, null).get(0);
    assertEquals("He said so. She Said ", hit.left());
    assertEquals(": said (he) Straße", hit.right());
    assertEquals(new Range(22, 24), hit.range());
  }

  @Test
  void saysWhatIsWrongWithAnExpression() {
    AssayException error =
        assertThrows(AssayException.class, () -> Query.of("(said", true, false, Optional.empty()));
    assertTrue(error.getMessage().startsWith("The regular expression is faulty: "));
    assertThrows(AssayException.class, () -> Query.of(" ", false, false, Optional.empty()));
  }

  @Test
  void canBeStoppedWithinAnExpressionThatTakesForEver() throws AssayException {
    AnnotatedDocument hostile = AnnotatedDocument.of("d", "x".repeat(300));
    Query query = Query.of(".*.*.*.*.*.*.*=", true, false, Optional.empty());
    assertThrows(CancellationException.class, () -> query.find(hostile, () -> true, h -> {}));
  }

  @Test
  void namesTheDocumentThatIsTooMuchForAnExpression() throws AssayException {
    AnnotatedDocument deep = AnnotatedDocument.of("long", "ab".repeat(100_000));
    Query query = Query.of("(a|b)+!", true, false, Optional.empty());
    AssayException error =
        assertThrows(AssayException.class, () -> query.find(deep, () -> false, h -> {}));
    assertTrue(error.getMessage().startsWith("long: "), error.getMessage());
  }

  private static List<String> words(String words, boolean regex, boolean exactCase, Layer layer)
      throws AssayException {
    return hits(words, regex, exactCase, layer).stream().map(Hit::words).toList();
  }

  private static List<Hit> hits(String words, boolean regex, boolean exactCase, Layer layer)
      throws AssayException {
    List<Hit> found = new ArrayList<>();
    Query.of(words, regex, exactCase, Optional.ofNullable(layer))
        .find(DOCUMENT, () -> false, found::add);
    return found;
  }
}
