package io.github.assay.annotators.rules.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Phrases that tie a source to a claim without a verb. Immutable and thread-safe. */
public final class AttributionPhrases {

  private static final AttributionPhrases ENGLISH = load();

  private final List<String[]> before;
  private final Set<String> around;
  private final Set<String> alone;

  private AttributionPhrases(List<String[]> before, Set<String> around, Set<String> alone) {
    this.before = before;
    this.around = around;
    this.alone = alone;
  }

  /** The English phrases. */
  public static AttributionPhrases english() {
    return ENGLISH;
  }

  /**
   * Matches the phrases that stand before a source.
   *
   * @param lower gives the word at an index, in lower case
   * @param at index to match at
   * @return number of words of the phrase, 0 where none matches
   */
  public int before(IntFunction<String> lower, int at) {
    for (String[] phrase : before) {
      int k = 0;
      while (k < phrase.length && lower.apply(at + k).equals(phrase[k])) {
        k++;
      }
      if (k == phrase.length) {
        return k;
      }
    }
    return 0;
  }

  /**
   * Tells whether a noun makes a source of its owner: "view" in "in his view".
   *
   * @return true for the listed nouns
   */
  public boolean around(String lower) {
    return around.contains(lower);
  }

  /**
   * Tells whether an adverb marks a claim without a source.
   *
   * @return true for "reportedly" and the like
   */
  public boolean alone(String lower) {
    return alone.contains(lower);
  }

  private static AttributionPhrases load() {
    Map<String, List<String>> sections = LexiconFile.read("attribution-phrases.txt");
    List<String[]> before = new ArrayList<>();
    sections.get("before").forEach(line -> before.add(line.split(" ")));
    return new AttributionPhrases(
        List.copyOf(before), Set.copyOf(sections.get("around")), Set.copyOf(sections.get("alone")));
  }
}
