package io.github.assay.annotators.learned.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
  private static final int LEAST = 3;

  /** How many occurrences of a word weigh as much as what words like it are. */
  private static final double PRIOR = 2;

  private final Map<Integer, int[]> counts = new HashMap<>();
  private final Map<Integer, int[]> alike = new HashMap<>();
  private final Map<Integer, Integer> likeness = new HashMap<>();
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
    words.describe();
    texts.add(words.word.clone());
    for (int t = 0; t < words.size; t++) {
      int word = words.word[t];
      count(counts.computeIfAbsent(word, k -> new int[1 + 2 * PARTS]), part, cue, t);
      count(alike.computeIfAbsent(words.alike[t], k -> new int[1 + 2 * PARTS]), part, cue, t);
      if (words.shape[t] == Shape.LOWER || !likeness.containsKey(word)) {
        likeness.put(word, words.alike[t]);
      }
    }
  }

  private static void count(int[] row, int part, boolean[] cue, int t) {
    row[0]++;
    if (cue.length > 0) {
      row[1 + 2 * part]++;
      row[2 + 2 * part] += cue[t] ? 1 : 0;
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
    int[] words =
        IntStream.concat(
                classes.keySet().stream().mapToInt(Integer::intValue),
                alike.entrySet().stream()
                    .filter(e -> e.getValue()[0] >= LEAST && !classes.containsKey(e.getKey()))
                    .mapToInt(Map.Entry::getKey))
            .sorted()
            .toArray();
    byte[] cueness = new byte[words.length];
    short[] coarse = new short[words.length];
    short[] fine = new short[words.length];
    for (int i = 0; i < words.length; i++) {
      short[] own = classes.get(words[i]);
      if (own == null) {
        cueness[i] = step(rate(alike.get(words[i]), part, 0));
      } else {
        double prior = rate(alike.get(likeness.get(words[i])), part, 0);
        cueness[i] = step(rate(counts.get(words[i]), part, prior));
        coarse[i] = own[0];
        fine[i] = own[1];
      }
    }
    return new Lexicon(words, cueness, coarse, fine);
  }

  /** Share of cues among the occurrences outside a part, drawn towards what is to be expected. */
  private static double rate(int[] row, int without, double prior) {
    int seen = 0;
    int cues = 0;
    for (int part = 0; part < PARTS; part++) {
      if (part != without) {
        seen += row[1 + 2 * part];
        cues += row[2 + 2 * part];
      }
    }
    return (cues + PRIOR * prior) / (seen + PRIOR);
  }

  private static byte step(double rate) {
    return (byte)
        (rate < 0.005
            ? 0
            : rate < 0.05 ? 1 : rate < 0.15 ? 2 : rate < 0.35 ? 3 : rate < 0.6 ? 4 : 5);
  }

  private Map<Integer, short[]> findClasses() {
    int[] vocabulary =
        counts.entrySet().stream()
            .filter(e -> e.getValue()[0] >= LEAST)
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
