package io.github.assay.workbench.editor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  @Test
  void neverStopsInsideAnEmojiOrACombinedLetter() {
    String text = "a" + FAMILY + "e\u0301b";
    Clusters clusters = new Clusters(text);
    int emoji = 1 + FAMILY.length();
    assertEquals(1, clusters.next(0));
    assertEquals(emoji, clusters.next(1));
    assertEquals(emoji + 2, clusters.next(emoji));
    assertEquals(emoji, clusters.previous(emoji + 2));
    assertEquals(1, clusters.previous(emoji));
    for (int inside = 2; inside < emoji; inside++) {
      assertEquals(1, clusters.at(inside));
    }
  }

  @Test
  void staysInsideTheText() {
    Clusters clusters = new Clusters("ab");
    assertEquals(2, clusters.next(2));
    assertEquals(0, clusters.previous(0));
    assertEquals(2, clusters.at(99));
    assertEquals(0, new Clusters("").next(0));
  }

  @Test
  void looksAtTheTextNearbyOnly() {
    Clusters clusters = new Clusters("x".repeat(1_000_000));
    assertEquals(500_001, clusters.next(500_000));
    assertEquals(499_999, clusters.previous(500_000));
  }
}
