package io.github.assay.corpus.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {

  private final DuplicateFinder finder = new DuplicateFinder();

  @Test
  void findsTheSameTextInOtherCaseAndPunctuation() {
    finder.add("a", words(1, 300));
    Copy copy = finder.add("b", words(1, 300).toUpperCase(Locale.ROOT) + "!").orElseThrow();
    assertEquals(new Copy("b", "a", 1), copy);
  }

  @Test
  void findsAWireStoryThatAPaperCutShort() {
    finder.add("wire", words(1, 600));
    String start = words(1, 600).substring(0, words(1, 600).length() / 3);
    Copy copy = finder.add("paper", words(2, 20) + " " + start).orElseThrow();
    assertTrue(copy.share() > 0.8, copy.toString());
  }

  @Test
  void findsACopyWithChangesHereAndThere() {
    String[] text = words(1, 400).split(" ");
    for (int i = 0; i < text.length; i += 20) {
      text[i] = "changed";
    }
    finder.add("a", words(1, 400));
    assertTrue(finder.add("b", String.join(" ", text)).isPresent());
  }

  @Test
  void takesArticlesThatShareAParagraphForTwo() {
    finder.add("a", words(1, 300) + " " + words(9, 60));
    assertTrue(finder.add("b", words(2, 300) + " " + words(9, 60)).isEmpty());
  }

  @Test
  void groupsCopiesOfCopies() {
    finder.add("a", words(1, 300));
    finder.add("x", words(5, 300));
    finder.add("b", words(1, 300) + " " + words(2, 280));
    finder.add("c", words(2, 280));
    assertEquals(List.of(List.of("a", "b", "c")), finder.groups());
  }

  @Test
  void findsEveryMemberOfALargeFamily() {
    for (int i = 0; i < 200; i++) {
      finder.add("d" + i, words(1, 100) + " " + words(100 + i, 40));
    }
    assertEquals(200, finder.groups().get(0).size());
  }

  private static String words(int seed, int count) {
    return new Random(seed)
        .ints(count, 0, 50_000)
        .mapToObj(i -> "w" + i)
        .collect(Collectors.joining(" "));
  }
}
