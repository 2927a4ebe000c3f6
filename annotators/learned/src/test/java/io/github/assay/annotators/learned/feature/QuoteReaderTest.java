package io.github.assay.annotators.learned.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.segment.Segmentation;
import io.github.assay.corpus.segment.Segmenter;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuoteReaderTest {

  @Test
  void followsTypographicMarks() {
    assertEquals("0 1 2 2 3 0 0", states("Oh “go on” , he"));
  }

  @Test
  void followsTypewriterMarks() {
    assertEquals("0 1 2 2 3 0 0", states("Oh \"go on\" , he"));
  }

  @Test
  void staysInsideOverSentencesUpToTheParagraph() {
    assertEquals("1 2 2 2 2 0", states("“Go . Stop .\nHe"));
  }

  @Test
  void takesAClosingMarkThatLeansOnAWordForAnOpeningOne() {
    assertEquals("1 2 2 3 0 0", states("”Go on” , he"));
    assertEquals("0 1 2 3", states("Oh ”go”"));
    assertEquals("0 0 3", states("Go on”"));
  }

  @Test
  void tellsSingleMarksFromApostrophes() {
    assertEquals("0 5 4 6 0", states("of 'hope' reborn"));
    assertEquals("0 0 0", states("Iran's plan").substring(0, 5));
  }

  private static String states(String text) {
    Segmentation cut = Segmenter.segment(text);
    AnnotatedDocument bare = AnnotatedDocument.of("d", text);
    AnnotatedDocument document =
        new AnnotatedDocument(
            "d",
            text,
            bare.article(),
            List.of(),
            cut.sentences(),
            cut.tokens(),
            List.of(),
            List.of(),
            new TreeMap<>());
    Words words = Words.of(document);
    StringBuilder states = new StringBuilder();
    for (int t = 0; t < words.size(); t++) {
      states.append(t == 0 ? "" : " ").append(words.quote(t));
    }
    return states.toString();
  }
}
