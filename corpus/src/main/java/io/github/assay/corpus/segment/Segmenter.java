package io.github.assay.corpus.segment;

import io.github.assay.corpus.model.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts a text into sentences and tokens, in time linear in its length.
 *
 * <p>Stateless and thread-safe. Offsets as in {@link Range}. A sentence never crosses a zone, a
 * blank line, or a line break that ends a paragraph.
 */
public final class Segmenter {

  private Segmenter() {}

  /** Cuts plain text, whose only layout is its line breaks. */
  public static Segmentation segment(String text) {
    return segment(text, List.of());
  }

  /**
   * Cuts text so that no sentence crosses a zone.
   *
   * @param text the document text
   * @param zones where the zones lie, in any order; may nest and leave gaps
   */
  public static Segmentation segment(String text, Collection<Range> zones) {
    List<Range> tokens = Tokenizer.tokens(text);
    List<Range> sentences = sentences(text, tokens, zones);
    return new Segmentation(sentences, tokens);
  }

  private static List<Range> sentences(String text, List<Range> tokens, Collection<Range> zones) {
    TreeSet<Integer> walls = new TreeSet<>();
    for (Range zone : zones) {
      walls.add(zone.begin());
      walls.add(zone.end());
    }
    SentenceEnds ends = new SentenceEnds(text, tokens, Lines.areWrapped(text));
    List<Range> sentences = new ArrayList<>();
    int first = 0;
    Integer wall = walls.isEmpty() ? null : walls.first();
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      int next = last ? Integer.MAX_VALUE : tokens.get(i + 1).begin();
      while (wall != null && wall < tokens.get(i).end()) {
        wall = walls.higher(wall);
      }
      boolean walled = wall != null && wall <= next;
      if (last || walled || ends.after(i)) {
        sentences.add(new Range(tokens.get(first).begin(), tokens.get(i).end()));
        first = i + 1;
      }
    }
    return sentences;
  }
}
