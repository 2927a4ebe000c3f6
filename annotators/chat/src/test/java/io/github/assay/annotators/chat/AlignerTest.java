package io.github.assay.annotators.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final List<String> SENTENCES =
      List.of(
          "The mayor said he\nagreed.",
          "\u201cIt\u2019s a \u2013 good \ud83d\ude00 plan,\u201d she\u00a0said; he said no.",
          "Then he left.");
  private static final String TEXT = "Headline\n\n" + String.join(" ", SENTENCES);

  @Test
  void findsWordsAsTheyStand() {
    assertEquals("The mayor", find(1, "The mayor"));
    assertEquals("he\nagreed", find(1, "he\nagreed"));
  }

  @Test
  void takesWhiteSpaceQuoteMarksAndDashesForAlike() {
    assertEquals("he\nagreed", find(1, "he agreed"));
    assertEquals(
        "\u201cIt\u2019s a \u2013 good \ud83d\ude00 plan,\u201d",
        find(2, "\"It's a - good \ud83d\ude00 plan,\""));
    assertEquals("she\u00a0said", find(2, "  she said "));
  }

  @Test
  void findsNothingThatIsMerelySimilar() {
    assertEquals("", find(1, "the mayor"));
    assertEquals("", find(1, "The major"));
    assertEquals("", find(1, "The mayor ... agreed"));
    assertEquals("", find(1, " "));
  }

  @Test
  void partsNoWordAndNoCharacter() {
    assertEquals("", find(1, "mayo"));
    assertEquals("", find(2, "\ud83d"));
    assertEquals(List.of(TEXT.indexOf("he\n")), begins(1, "he", -1));
  }

  @Test
  void looksBesideTheSentenceOnlyForWhatIsThereOnce() {
    assertEquals("left", find(1, "left"));
    assertEquals("left", find(99, "left"));
    assertEquals("", find(99, "he"), "three of them");
    assertEquals("", find(1, "Headline"), "not of this passage");
  }

  @Test
  void choosesTheNearestOfSeveralInTheSentence() {
    int she = TEXT.indexOf("said;");
    int he = TEXT.indexOf("said no");
    assertEquals(List.of(she), begins(2, "said", -1));
    assertEquals(List.of(he), begins(2, "said", he + 5));
  }

  private static List<Integer> begins(int sentence, String words, int near) {
    return aligner().find(new Quote(sentence, words), near).stream().map(Range::begin).toList();
  }

  private static String find(int sentence, String words) {
    Optional<Range> found = aligner().find(new Quote(sentence, words), -1);
    return found.map(r -> r.of(TEXT).toString()).orElse("");
  }

  private static Aligner aligner() {
    List<Range> ranges = new ArrayList<>();
    for (String sentence : SENTENCES) {
      int begin = TEXT.indexOf(sentence);
      ranges.add(new Range(begin, begin + sentence.length()));
    }
    return new Aligner(new Passage(TEXT, ranges));
  }
}
