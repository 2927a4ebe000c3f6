package io.github.assay.annotators.learned.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts words and cues in training documents and makes lexicons of them.
 *
 * <p>A training document must not see its own counts, or the learner would trust the lexicon more
 * than new text warrants: {@link #withoutPart} leaves a part of the documents out.
 */
public final class LexiconBuilder {

  private static final int PARTS = 8;
  private static final int MAX_WORDS = 30_000;
  private static final int COARSE = 60;
  private static final int FINE = 320;

  private final Map<Integer, int[]> counts = new HashMap<>();
  private final List<int[]> texts = new ArrayList<>();
  private Map<Integer, short[]> classes = Map.of();

  /** In how many parts the training documents fall. */
  public static int parts() {
    return PARTS;
  }

  /**
   * Counts one document.
   *
   * @param words its words
   * @param cue true for each token that is in a cue; empty where cues are not annotated
   * @param part its part, from 0 to {@link #parts()} exclusive
   */
  public void add(Words words, boolean[] cue, int part) {
    texts.add(words.word.clone());
    for (int t = 0; t < words.size; t++) {
      int[] row = counts.computeIfAbsent(words.word[t], k -> new int[1 + 2 * PARTS]);
      row[0]++;
      if (cue.length > 0) {
        row[1 + 2 * part]++;
        row[2 + 2 * part] += cue[t] ? 1 : 0;
      }
    }
  }

  /** The lexicon of all documents. */
  public Lexicon build() {
    return withoutPart(-1);
  }

  /** The lexicon of all documents but those of a part. */
  public Lexicon withoutPart(int part) {
    if (classes.isEmpty()) {
      classes = findClasses();
    }
    int[] words = classes.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    byte[] cueness = new byte[words.length];
    short[] coarse = new short[words.length];
    short[] fine = new short[words.length];
    for (int i = 0; i < words.length; i++) {
      cueness[i] = cueness(counts.get(words[i]), part);
      coarse[i] = classes.get(words[i])[0];
      fine[i] = classes.get(words[i])[1];
    }
    return new Lexicon(words, cueness, coarse, fine);
  }

  private static byte cueness(int[] row, int without) {
    int seen = 0;
    int cues = 0;
    for (int part = 0; part < PARTS; part++) {
      if (part != without) {
        seen += row[1 + 2 * part];
        cues += row[2 + 2 * part];
      }
    }
    double rate = cues / (seen + 2.0);
    return (byte)
        (rate < 0.005
            ? 0
            : rate < 0.05 ? 1 : rate < 0.15 ? 2 : rate < 0.35 ? 3 : rate < 0.6 ? 4 : 5);
  }

  private Map<Integer, short[]> findClasses() {
    int[] vocabulary =
        counts.entrySet().stream()
            .filter(e -> e.getValue()[0] >= 3)
            .sorted(
                Comparator.comparing((Map.Entry<Integer, int[]> e) -> -e.getValue()[0])
                    .thenComparing(Map.Entry::getKey))
            .limit(MAX_WORDS)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    WordClasses grouping = new WordClasses(vocabulary, texts);
    short[] coarse = grouping.group(COARSE);
    short[] fine = grouping.group(FINE);
    Map<Integer, short[]> found = new HashMap<>();
    for (int i = 0; i < vocabulary.length; i++) {
      found.put(vocabulary[i], new short[] {coarse[i], fine[i]});
    }
    return found;
  }

  /** Tokens of a document that lie in given token ranges. */
  public static boolean[] mask(Words words, int[][] ranges) {
    boolean[] mask = new boolean[words.size];
    for (int[] range : ranges) {
      Arrays.fill(mask, range[0], range[1], true);
    }
    return mask;
  }
}
