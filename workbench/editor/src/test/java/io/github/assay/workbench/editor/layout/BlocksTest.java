package io.github.assay.workbench.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void cutsAtLineBreaksAndKeepsEmptyLines() {
    Blocks blocks = new Blocks(AnnotatedDocument.of("d", "one\n\ntwo\n"));
    assertEquals(4, blocks.count());
    assertEquals("one", blocks.text(0));
    assertEquals("", blocks.text(1));
    assertEquals("two", blocks.text(2));
    assertEquals("", blocks.text(3));
    assertEquals(0, blocks.at(3));
    assertEquals(1, blocks.at(4));
    assertEquals(3, blocks.at(9));
  }

  @Test
  void hasOneBlockForNoText() {
    Blocks blocks = new Blocks(AnnotatedDocument.of("d", ""));
    assertEquals(1, blocks.count());
    assertEquals("", blocks.text(0));
  }

  @Test
  void cutsALongLineAfterASentence() {
    String sentence = "This is a sentence of some length, no more. ";
    String text = sentence.repeat(100);
    List<Range> sentences = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int begin = i * sentence.length();
      sentences.add(new Range(begin, begin + sentence.length() - 1));
    }
    Blocks blocks =
        new Blocks(AnnotatedDocument.of("d", text).withSegmentation(sentences, List.of()));
    assertTrue(blocks.count() > 3);
    for (int i = 1; i < blocks.count(); i++) {
      assertEquals(0, blocks.begin(i) % sentence.length());
      assertFalse(blocks.endsLine(i - 1));
    }
    assertCovers(text, blocks);
  }

  @Test
  void cutsALongLineOfNoSentencesAtWhiteSpace() {
    String text = "word ".repeat(2_000);
    Blocks blocks = new Blocks(AnnotatedDocument.of("d", text));
    for (int i = 1; i < blocks.count(); i++) {
      assertEquals(' ', text.charAt(blocks.begin(i) - 1));
    }
    assertCovers(text, blocks);
  }

  @Test
  void neverCutsASurrogatePairOrACombinedEmoji() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String text = "x" + family.repeat(1_000);
    Blocks blocks = new Blocks(AnnotatedDocument.of("d", text));
    for (int i = 1; i < blocks.count(); i++) {
      assertEquals(1, blocks.begin(i) % family.length());
    }
    assertCovers(text, blocks);
  }

  @Test
  void cutsALineThatHasNoGoodPlaceToCut() {
    String text = "e" + "\u0301".repeat(5_000);
    assertCovers(text, new Blocks(AnnotatedDocument.of("d", text)));
  }

  private static void assertCovers(String text, Blocks blocks) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < blocks.count(); i++) {
      assertTrue(blocks.end(i) - blocks.begin(i) <= Blocks.LONGEST);
      joined.append(blocks.text(i));
    }
    assertEquals(text, joined.toString());
  }
}
