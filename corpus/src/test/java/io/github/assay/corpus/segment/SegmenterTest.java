package io.github.assay.corpus.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.model.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  @Test
  void keepsTitlesInitialsAndDatesInsideASentence() {
    assertEquals(
        List.of(
            "Mr. J. R. Smith met Dr. Ann Lee of the U.S. Treasury on Oct. 27.", "He paid $3.5m."),
        sentences(
            "Mr. J. R. Smith met Dr. Ann Lee of the U.S. Treasury on Oct. 27. He paid $3.5m."));
  }

  @Test
  void endsASentenceAtAnAbbreviationBeforeABeginning() {
    assertEquals(
        List.of("He lives in the U.S.", "The end."), sentences("He lives in the U.S. The end."));
  }

  @Test
  void keepsAQuestionAndItsAttributionTogether() {
    assertEquals(
        List.of("“Who signs first?” he said.", "“Nobody.”"),
        sentences("“Who signs first?” he said. “Nobody.”"));
  }

  @Test
  void carriesOnBehindAnEllipsisInLowerCase() {
    assertEquals(
        List.of("We waited ... and left.", "So…"), sentences("We waited ... and left. So…"));
  }

  @Test
  void breaksAtLinesButNotAtWrappedOnes() {
    assertEquals(List.of("A headline", "The text."), sentences("A headline\nThe text."));
    String line = "word ".repeat(14) + "Word\n";
    assertEquals(1, sentences(line.repeat(8)).size());
  }

  @Test
  void neverCrossesAZone() {
    String text = "A headline PARIS — The text";
    List<Range> zones = List.of(new Range(0, 10), new Range(11, 18), new Range(19, 27));
    assertEquals(
        List.of("A headline", "PARIS —", "The text"),
        Segmenter.segment(text, zones).sentences().stream().map(r -> r.of(text)).toList());
  }

  @Test
  void cutsTokensTheWayTreebanksDo() {
    assertEquals(
        "I|do|n’t|want|Iran|'s|€|6.8bn|all-share|deal|,|U.S.|\"|a@b.example|.|\"",
        tokens("I don’t want Iran's €6.8bn all-share deal, U.S. \"a@b.example.\""));
  }

  @Test
  void cutsChineseByItsDictionary() {
    assertEquals("我们|不知道|。", tokens("我们不知道。"));
  }

  private static List<String> sentences(String text) {
    return Segmenter.segment(text).sentences().stream().map(r -> r.of(text)).toList();
  }

  private static String tokens(String text) {
    return String.join(
        "|", Segmenter.segment(text).tokens().stream().map(r -> r.of(text)).toList());
  }
}
