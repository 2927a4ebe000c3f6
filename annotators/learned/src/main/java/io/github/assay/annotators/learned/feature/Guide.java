package io.github.assay.annotators.learned.feature;

import java.util.HashMap;
import java.util.Map;

/**
 * What a first tagging says of a document, as features for a second one.
 *
 * <p>The second sees what the first could not: which segments its sentence has, how the quotation
 * it stands in was tagged as a whole, how the same word was tagged elsewhere in the document. One
 * object serves one document and one thread.
 */
public final class Guide {

  private static final int NEAR = 60;

  private final Words w;
  private final int types;
  private final byte[] tags;
  private final float[][] probability;
  private final int[] segmentBegin;
  private final int[] segmentEnd;
  private final int[][] left;
  private final int[][] right;
  private final int[] pattern;
  private final int[] order;
  private final byte[] run;
  private final int[] memory;
  private final byte[] before;
  private final byte[] after;

  /**
   * Prepares the features.
   *
   * @param words the words
   * @param types number of types of the chain
   * @param tags tag of each token: 0 outside, 1 + 2k begins type k, 2 + 2k continues it
   * @param probability for each type, how likely each token is to be in it
   */
  public Guide(Words words, int types, byte[] tags, float[][] probability) {
    this.w = words;
    this.types = types;
    this.tags = tags.clone();
    this.probability = probability.clone();
    int n = words.size;
    segmentBegin = new int[n];
    segmentEnd = new int[n];
    left = new int[types][n];
    right = new int[types][n];
    pattern = new int[n];
    order = new int[n];
    run = new byte[n];
    before = new byte[n];
    after = new byte[n];
    findSegments();
    findNeighbours();
    describeSentences();
    describeQuotations();
    memory = remember();
  }

  private int type(int t) {
    return t < 0 || t >= w.size || tags[t] == 0 ? -1 : (tags[t] - 1) / 2;
  }

  private boolean begins(int t) {
    return t >= 0 && t < w.size && tags[t] % 2 == 1;
  }

  private void findSegments() {
    for (int t = 0; t < w.size; t++) {
      segmentBegin[t] = t > 0 && !begins(t) && type(t) >= 0 ? segmentBegin[t - 1] : t;
    }
    for (int t = w.size - 1; t >= 0; t--) {
      boolean goesOn = t + 1 < w.size && !begins(t + 1) && type(t) >= 0 && type(t + 1) == type(t);
      segmentEnd[t] = goesOn ? segmentEnd[t + 1] : t + 1;
    }
  }

  private void findNeighbours() {
    for (int k = 0; k < types; k++) {
      int last = -1;
      for (int t = 0; t < w.size; t++) {
        last = w.boundary[t] == Words.PARAGRAPH ? -1 : last;
        left[k][t] = last;
        last = type(t) == k && segmentEnd[t] == t + 1 ? t : last;
      }
      last = -1;
      for (int t = w.size - 1; t >= 0; t--) {
        right[k][t] = last;
        last = begins(t) && type(t) == k ? t : last;
        last = w.boundary[t] == Words.PARAGRAPH ? -1 : last;
      }
    }
  }

  private void describeSentences() {
    byte previous = 7;
    for (int from = 0; from < w.size; from = w.sentenceEnd[from]) {
      int to = w.sentenceEnd[from];
      int hash = 0;
      int segments = 0;
      float claims = 0;
      for (int t = from; t < to; t++) {
        if ((begins(t) || t == from) && type(t) >= 0 && segments < 7) {
          segments++;
          hash = Hash.join(hash, type(t) + 1);
        }
        order[t] = segments;
        claims += probability[0][t];
      }
      byte level = level(claims / (to - from));
      for (int t = from; t < to; t++) {
        pattern[t] = hash;
        before[t] = w.boundary[from] == Words.PARAGRAPH ? 7 : previous;
        after[t] = 7;
      }
      if (from > 0 && w.boundary[from] != Words.PARAGRAPH) {
        for (int t = w.sentenceBegin[from - 1]; t < from; t++) {
          after[t] = level;
        }
      }
      previous = level;
    }
  }

  private void describeQuotations() {
    int t = 0;
    while (t < w.size) {
      int from = t;
      boolean inside = w.quote[t] != QuoteReader.OUTSIDE;
      float claims = probability[0][t];
      t++;
      while (t < w.size
          && (w.quote[t] != QuoteReader.OUTSIDE) == inside
          && w.boundary[t] != Words.PARAGRAPH) {
        claims += probability[0][t];
        t++;
      }
      for (int i = from; i < t; i++) {
        run[i] = inside ? level(claims / (t - from)) : 7;
      }
    }
  }

  /** How other occurrences of a capitalised word were tagged. */
  private int[] remember() {
    Map<Integer, float[]> seen = new HashMap<>();
    for (int t = 0; t < w.size; t++) {
      if (w.shape[t] >= Shape.TITLE && w.shape[t] <= Shape.MIXED) {
        float[] row = seen.computeIfAbsent(w.word[t], k -> new float[types + 1]);
        row[types]++;
        for (int k = 0; k < types; k++) {
          row[k] += probability[k][t];
        }
      }
    }
    int[] levels = new int[w.size];
    for (int t = 0; t < w.size; t++) {
      float[] row = seen.get(w.word[t]);
      if (row == null || row[types] < 2) {
        levels[t] = -1;
        continue;
      }
      for (int k = 0; k < types; k++) {
        levels[t] = levels[t] * 8 + level((row[k] - probability[k][t]) / (row[types] - 1));
      }
    }
    return levels;
  }

  private static byte level(float p) {
    return (byte) (p < 0.03f ? 0 : p < 0.2f ? 1 : p < 0.5f ? 2 : p < 0.8f ? 3 : p < 0.97f ? 4 : 5);
  }

  private int tag(int t) {
    return t < 0 || t >= w.size ? 15 : tags[t];
  }

  private int levels(int t) {
    int all = 0;
    for (int k = 0; k < types; k++) {
      all = all * 8 + (t < 0 || t >= w.size ? 7 : level(probability[k][t]));
    }
    return all;
  }

  void add(FeatureExtractor f, int t) {
    int here = tag(t);
    int last = tag(t - 1);
    int next = tag(t + 1);
    int word = w.word[t];
    int wordBefore = t > 0 ? w.word[t - 1] : 0;
    int levels = levels(t);
    int triple = (last * 16 + here) * 16 + next;
    f.add(130, triple);
    f.add(131, Hash.join(triple, tag(t - 2) * 16 + tag(t + 2)));
    f.add(132, here, word);
    f.add(133, last * 16 + here, wordBefore);
    f.add(134, levels);
    f.add(135, levels(t - 1), levels);
    f.add(136, levels, levels(t + 1));
    f.add(137, levels, word);
    f.add(138, here * 8 + w.quote[t], triple);
    f.add(139, levels, pattern[t]);
    f.add(140, Hash.join(pattern[t], order[t]), here);
    f.add(141, pattern[t], order[t] * 16 + w.shape[t]);
    f.add(142, run[t] * 8 + w.quote[t], levels);
    f.add(143, before[t] * 8 + after[t], levels);
    f.add(144, before[t] * 8 + w.quote[t], run[t]);
    f.add(145, memory[t], levels);
    f.add(146, memory[t], w.shape[t]);
    int length = FeatureExtractor.bucket(segmentEnd[t] - segmentBegin[t]);
    int rest = FeatureExtractor.bucket(segmentEnd[t] - t);
    boolean whole = segmentEnd[t] + 1 >= w.sentenceEnd[t];
    f.add(147, here, (length * 16 + rest) * 2 + (whole ? 1 : 0));
    for (int k = 0; k < types; k++) {
      int l = left[k][t];
      int r = right[k][t];
      int ld = l < 0 || t - l > NEAR ? 15 : FeatureExtractor.bucket(t - l);
      int rd = r < 0 || r - t > NEAR ? 15 : FeatureExtractor.bucket(r - t);
      f.add(150 + k, ld * 16 + rd, levels);
      f.add(154 + k, l < 0 ? 0 : w.word[l], ld);
      f.add(158 + k, r < 0 ? 0 : w.word[r], rd);
      f.add(162 + k, Hash.join(ld * 16 + rd, pattern[t]), w.shape[t]);
      f.add(166 + k, Hash.join(ld, l < 0 ? 0 : w.word[l]), l < 0 ? 0 : w.word[l + 1]);
    }
  }
}
