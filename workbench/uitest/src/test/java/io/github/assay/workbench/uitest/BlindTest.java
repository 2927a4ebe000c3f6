package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.blind.BlindShare;
import io.github.assay.corpus.model.Layer;
import io.github.assay.corpus.model.Provenance;
import io.github.assay.corpus.model.Span;
import io.github.assay.corpus.store.Corpus;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hides suggestions where annotators are to work without them. */
class BlindTest {

  private static final String TEXT = "The minister said that talks are impossible.";

  @TempDir Path folder;
  private Corpus corpus;

  @BeforeEach
  void suggest() throws AssayException {
    corpus = TestCorpus.plain(folder.resolve("talk"), TEXT);
    Span claim = Span.of("c1", Layer.CLAIM, 23, 43, Provenance.suggested("rules@1", 0.5f));
    corpus.save(
        "talk",
        Corpus.SUGGESTIONS,
        corpus.read("talk", Corpus.INITIAL).document().withAnnotations(List.of(claim), List.of()),
        Corpus.ABSENT);
  }

  @Test
  void anAnnotatorBeginsFromNothingOnABlindDocument() throws Exception {
    new BlindShare(1, 7).save(corpus);
    assertEquals(List.of(), shown());
  }

  @Test
  void anAnnotatorBeginsFromSuggestionsOnAnyOther() {
    assertEquals(List.of("talks are impossible"), shown());
  }

  private List<String> shown() {
    Desktop desk = Desktop.open(corpus, "talk");
    return Robot.ui(
        () ->
            desk.model().session().annotations().spans().stream()
                .map(s -> s.coveredText(TEXT))
                .toList());
  }
}
