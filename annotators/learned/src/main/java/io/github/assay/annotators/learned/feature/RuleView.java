package io.github.assay.annotators.learned.feature;

import io.github.assay.annotators.rules.RuleHint;
import java.util.Arrays;
import java.util.List;

/**
 * What the rules say of each token, as features for a learner that may know better.
 *
 * <p>Where two stretches of the rules overlap, the one that comes later in their list wins the
 * token; the cue and the source of an attribution come behind its claim. One object serves one
 * document and one thread.
 */
public final class RuleView {

  private static final int NONE = 0;
  private static final int FAR = 15;

  private final Words w;
  private final byte[] tag;
  private final int[] cue;
  private final int[] sure;
  private final int[] group;
  private final int[] begin;
  private final int[] end;
  private final int[] left;
  private final int[] right;

  RuleView(Words words, List<RuleHint> hints) {
    int n = words.size;
    w = words;
    tag = new byte[n];
    cue = new int[n];
    sure = new int[n];
    group = new int[n];
    begin = new int[n];
    end = new int[n];
    left = new int[n];
    right = new int[n];
    Arrays.fill(group, -1);
    for (RuleHint hint : hints) {
      int word = hint.cue() < 0 ? 1 : words.word[hint.cue()];
      byte inside = (byte) (2 + 2 * hint.kind().ordinal());
      for (int t = hint.from(); t < hint.to(); t++) {
        tag[t] = inside;
        cue[t] = word;
        sure[t] = Math.round(20 * hint.confidence());
        group[t] = hint.group();
        begin[t] = hint.from();
        end[t] = hint.to();
      }
      tag[hint.from()] = (byte) (inside - 1);
    }
    findNeighbours();
  }

  /**
   * Numbers of the nearest tokens to both sides in the sentence that the rules say something of.
   */
  private void findNeighbours() {
    int last = -1;
    for (int t = 0; t < w.size; t++) {
      last = w.boundary[t] == Words.INSIDE ? last : -1;
      left[t] = last;
      last = tag[t] == NONE ? last : t;
    }
    last = -1;
    for (int t = w.size - 1; t >= 0; t--) {
      right[t] = last;
      last = tag[t] == NONE ? last : t;
      last = w.boundary[t] == Words.INSIDE ? last : -1;
    }
  }

  private int tag(int t) {
    return t < 0 || t >= w.size ? FAR : tag[t];
  }

  /**
   * Names the attribution or condition that the rules see at a token.
   *
   * @return its number, or -1 where they see none
   */
  public int group(int token) {
    return group[token];
  }

  void add(FeatureExtractor f, int t) {
    int here = tag(t);
    int before = tag(t - 1);
    int after = tag(t + 1);
    int triple = (before * 16 + here) * 16 + after;
    int word = w.word[t];
    f.add(210, triple);
    f.add(211, Hash.join(triple, tag(t - 2) * 16 + tag(t + 2)));
    f.add(212, here, word);
    f.add(213, before * 16 + here, t > 0 ? w.word[t - 1] : 0);
    f.add(214, here * 16 + after, t + 1 < w.size ? w.word[t + 1] : 0);
    f.add(215, triple, w.quote[t] * 16 + w.shape[t]);
    if (here != NONE) {
      int since = FeatureExtractor.bucket(t - begin[t]);
      int rest = FeatureExtractor.bucket(end[t] - 1 - t);
      int edge = since * 16 + rest;
      f.add(216, here, edge);
      f.add(217, Hash.join(here, cue[t]), Math.min(since, 1) * 2 + Math.min(rest, 1));
      f.add(218, Hash.join(here, sure[t]), triple);
      f.add(219, Hash.join(here, sure[t]), w.quote[t]);
      f.add(220, Hash.join(here, cue[t]), word);
      f.add(221, Hash.join(here, FeatureExtractor.bucket(end[t] - begin[t])), w.quote[t]);
    } else {
      int l = left[t];
      int r = right[t];
      int ld = l < 0 ? FAR : FeatureExtractor.bucket(t - l);
      int rd = r < 0 ? FAR : FeatureExtractor.bucket(r - t);
      int lt = l < 0 ? FAR : tag[l];
      int rt = r < 0 ? FAR : tag[r];
      f.add(222, lt * 16 + rt, ld * 16 + rd);
      f.add(223, lt * 16 + ld, word);
      f.add(224, rt * 16 + rd, word);
      f.add(225, Hash.join(lt * 16 + rt, l < 0 ? 0 : cue[l]), Math.min(ld, 2));
      f.add(226, lt * 16 + rt, w.quote[t] * 16 + w.shape[t]);
    }
  }
}
