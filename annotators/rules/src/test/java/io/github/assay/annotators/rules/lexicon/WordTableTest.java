package io.github.assay.annotators.rules.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

  @Test
  void findsWhatAMapFinds() {
    Map<String, Long> entries = new HashMap<>();
    for (long i = 0; i < 3000; i++) {
      entries.put("word" + i, i + 1);
    }
    WordTable table = new WordTable(entries);
    for (int i = 0; i < 6000; i++) {
      assertEquals(entries.getOrDefault("word" + i, 0L), table.get("word" + i));
    }
  }

  @Test
  void tellsWordsOfTheSameHashApart() {
    WordTable table = new WordTable(Map.of("Aa", 1L, "BB", 2L));
    assertEquals(1, table.get("Aa"));
    assertEquals(2, table.get("BB"));
    assertEquals(0, table.get("C#"));
  }

  @Test
  void mayBeEmpty() {
    assertEquals(0, new WordTable(Map.of()).get("word"));
  }
}
