package io.github.assay.corpus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitterTest {

  private final SplitOptions options = SplitOptions.of("80/10/10", 7);

  private static String words(int seed, int number) {
    Random random = new Random(seed);
    return IntStream.range(0, number)
        .mapToObj(i -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }

  private static AnnotatedDocument document(
      String id, String text, String url, String title, String published) {
    return new AnnotatedDocument(
        id,
        text,
        new Article(url, "", title, "", published, "", "en", ""),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  private static AnnotatedDocument document(String id, String text, String published) {
    return document(id, text, "", "", published);
  }

  private SortedMap<String, Place> places(List<AnnotatedDocument> documents) {
    Splitter splitter = new Splitter(options);
    documents.forEach(splitter::add);
    return splitter.places();
  }

  private static List<AnnotatedDocument> hundred(String published) {
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      documents.add(document("d%02d".formatted(i), words(i, 200), published.formatted(i / 5 + 1)));
    }
    return documents;
  }

  private static long count(SortedMap<String, Place> places, String part) {
    return places.values().stream().filter(p -> p.part().equals(part)).count();
  }

  @Test
  void trainsOnWhatIsOlderThanWhatItTestsOn() {
    SortedMap<String, Place> places = places(hundred("2024-01-%02d"));
    assertEquals(80, count(places, "train"));
    assertEquals(10, count(places, "dev"));
    assertEquals(10, count(places, "test"));
    places.forEach(
        (id, place) -> {
          int number = Integer.parseInt(id.substring(1));
          assertEquals(number < 80 ? "train" : number < 90 ? "dev" : "test", place.part(), id);
        });
  }

  @Test
  void dealsOutWhatHasNoDateByTheSeed() {
    SortedMap<String, Place> places = places(hundred(""));
    assertEquals(80, count(places, "train"));
    assertEquals(places, places(hundred("")));
    Splitter other = new Splitter(SplitOptions.of("80/10/10", 8));
    hundred("").forEach(other::add);
    assertNotEquals(places, other.places());
  }

  @Test
  void keepsAReportAndItsUpdateInOnePart() {
    List<AnnotatedDocument> documents = hundred("2024-01-%02d");
    String first = documents.get(3).text();
    String update = words(1000, 60) + " " + first.substring(first.length() / 4);
    documents.add(document("update", update, "2024-03-01"));
    SortedMap<String, Place> places = places(documents);
    assertEquals("d03", places.get("update").story());
    assertEquals(places.get("update").part(), places.get("d03").part());
    assertEquals("test", places.get("d03").part(), "as new as its newest document");
  }

  @Test
  void knowsAStoryByItsAddressAndByItsTitle() {
    List<AnnotatedDocument> documents =
        List.of(
            document("a", words(1, 100), "https://www.example.org/x/?utm=1", "Rates", "2024-01-01"),
            document("b", words(2, 100), "http://example.org/x#top", "Other", "2024-01-02"),
            document("c", words(3, 100), "", "Ministers agree on fishing quotas", "2024-01-03"),
            document("d", words(4, 100), "", "Ministers Agree on Fishing Quotas!", "2024-01-04"),
            document("e", words(5, 100), "", "Rates", "2024-01-05"));
    SortedMap<String, Place> places = places(documents);
    assertEquals("a", places.get("b").story());
    assertEquals("c", places.get("d").story());
    assertEquals("e", places.get("e").story(), "a single word is no title to go by");
  }

  @Test
  void takesANoticeThatIsOnManyPagesForNoStory() {
    String notice = words(5000, 40);
    List<AnnotatedDocument> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      documents.add(document("d" + i, words(i, 200) + " " + notice, "2024-01-01"));
    }
    assertEquals(60, places(documents).values().stream().map(Place::story).distinct().count());
  }

  @Test
  void leavesAPartWithoutAShareEmpty() {
    Splitter splitter = new Splitter(SplitOptions.of("50/0/50", 1));
    hundred("2024-01-%02d").forEach(splitter::add);
    assertEquals(0, count(splitter.places(), "dev"));
    assertEquals(50, count(splitter.places(), "test"));
  }

  @Test
  void refusesWhatIsNoSplit() {
    for (String text : List.of("80/20", "80/10/x", "0/0/0", "", "1/2/3/4")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> SplitOptions.of(text, 1)).getMessage();
      assertTrue(message.contains("80/10/10"), message);
    }
  }
}
