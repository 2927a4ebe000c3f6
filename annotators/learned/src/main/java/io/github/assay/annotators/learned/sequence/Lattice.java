package io.github.assay.annotators.learned.sequence;

import java.util.Arrays;

/**
 * All taggings of one stretch of tokens with their scores: finds the best and the probability of
 * each tag.
 *
 * <p>Reusable: {@link #reset} starts another stretch in the same arrays. Not thread-safe.
 */
public final class Lattice {

  private static final float NEVER = -1e30f;

  private final TagSet tags;
  private final int size;
  private final int columns;
  private final int[][] before;
  private int length;
  private float[] scores = new float[0];
  private byte[] context = new byte[0];
  private float[][] transitions = new float[0][];
  private double[] emit = new double[0];
  private double[] end = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private final double[][] moves = new double[Transitions.CONTEXTS][];

  /**
   * Makes a lattice without tokens.
   *
   * @param tags tags of the chain
   */
  public Lattice(TagSet tags) {
    this.tags = tags;
    this.size = tags.size();
    this.columns = tags.columns();
    this.before = new int[size][];
    for (int tag = 0; tag < size; tag++) {
      int current = tag;
      before[tag] =
          java.util.stream.IntStream.range(0, size).filter(b -> TagSet.legal(b, current)).toArray();
    }
  }

  /**
   * Begins another stretch.
   *
   * @param tokens how many tokens it has
   * @param weights transition weights
   */
  public void reset(int tokens, Transitions weights) {
    length = tokens;
    transitions = weights.rows();
    if (context.length < tokens) {
      int room = tokens + tokens / 2 + 16;
      context = new byte[room];
      scores = new float[room * columns];
    }
  }

  /** Number of tokens. */
  public int length() {
    return length;
  }

  /** Number of score columns of a token. */
  public int columns() {
    return columns;
  }

  /** The array that holds the column scores of all tokens, a row of columns after another. */
  public float[] scores() {
    return scores;
  }

  /**
   * Sets where a token stands.
   *
   * @param token number of the token in the stretch
   * @param where from 0 to {@link Transitions#CONTEXTS} exclusive
   */
  public void context(int token, byte where) {
    context[token] = where;
  }

  /** The context of a token. */
  public byte context(int token) {
    return context[token];
  }

  private float emission(int token, int tag) {
    return tag == 0 ? 0 : scores[token * columns + TagSet.column(tag)];
  }

  /**
   * Finds the tagging with the greatest score.
   *
   * @return a tag for each token
   */
  public byte[] best() {
    float[] score = new float[size];
    float[] next = new float[size];
    byte[] back = new byte[length * size];
    Arrays.fill(score, NEVER);
    score[0] = 0;
    for (int t = 0; t < length; t++) {
      float[] move = transitions[context[t]];
      for (int tag = 0; tag < size; tag++) {
        float best = NEVER;
        int from = 0;
        for (int b : before[tag]) {
          int ended = TagSet.ended(b, tag);
          float s = score[b] + move[b * size + tag];
          if (ended >= 0) {
            s += scores[t * columns + TagSet.endColumn(ended)];
          }
          if (s > best) {
            best = s;
            from = b;
          }
        }
        next[tag] = best + emission(t, tag);
        back[t * size + tag] = (byte) from;
      }
      float[] swap = score;
      score = next;
      next = swap;
    }
    int tag = 0;
    for (int i = 1; i < size; i++) {
      tag = score[i] > score[tag] ? i : tag;
    }
    byte[] path = new byte[length];
    for (int t = length - 1; t >= 0; t--) {
      path[t] = (byte) tag;
      tag = back[t * size + tag];
    }
    return path;
  }

  /** Computes the probabilities that {@link #probability}, {@link #ended} and others then give. */
  public void sum() {
    if (forward.length < (length + 1) * size) {
      int room = length + length / 2 + 16;
      forward = new double[(room + 1) * size];
      backward = new double[(room + 1) * size];
      emit = new double[room * size];
      end = new double[room * tags.types()];
    }
    for (int c = 0; c < moves.length; c++) {
      moves[c] = moves[c] == null ? new double[size * size] : moves[c];
      for (int i = 0; i < size * size; i++) {
        moves[c][i] = Exp.of(transitions[c][i]);
      }
    }
    exponentiate();
    forward();
    backward();
  }

  private void exponentiate() {
    for (int t = 0; t < length; t++) {
      float max = 0;
      for (int tag = 1; tag < size; tag++) {
        max = Math.max(max, emission(t, tag));
      }
      for (int tag = 0; tag < size; tag++) {
        emit[t * size + tag] = Exp.of(emission(t, tag) - max);
      }
      for (int k = 0; k < tags.types(); k++) {
        float s = scores[t * columns + TagSet.endColumn(k)];
        end[t * tags.types() + k] = Exp.of(Math.max(-30, Math.min(30, s)));
      }
    }
  }

  private double move(int t, int from, int tag) {
    int ended = TagSet.ended(from, tag);
    double m = moves[context[t]][from * size + tag];
    return ended < 0 ? m : m * end[t * tags.types() + ended];
  }

  private void forward() {
    Arrays.fill(forward, 0, size, 0);
    forward[0] = 1;
    for (int t = 0; t < length; t++) {
      double total = 0;
      for (int tag = 0; tag < size; tag++) {
        double s = 0;
        for (int b : before[tag]) {
          s += forward[t * size + b] * move(t, b, tag);
        }
        s *= emit[t * size + tag];
        forward[(t + 1) * size + tag] = s;
        total += s;
      }
      double scale = 1 / Math.max(total, 1e-300);
      for (int tag = 0; tag < size; tag++) {
        forward[(t + 1) * size + tag] *= scale;
      }
    }
  }

  private void backward() {
    Arrays.fill(backward, length * size, (length + 1) * size, 1);
    for (int t = length - 1; t >= 0; t--) {
      Arrays.fill(backward, t * size, (t + 1) * size, 0);
      double total = 0;
      for (int tag = 0; tag < size; tag++) {
        double s = backward[(t + 1) * size + tag] * emit[t * size + tag];
        for (int b : before[tag]) {
          double add = s * move(t, b, tag);
          backward[t * size + b] += add;
          total += add;
        }
      }
      double scale = 1 / Math.max(total, 1e-300);
      for (int tag = 0; tag < size; tag++) {
        backward[t * size + tag] *= scale;
      }
    }
  }

  /**
   * Writes the probability of each tag of a token.
   *
   * @param t the token
   * @param out receives one number for each tag
   */
  public void probabilities(int t, double[] out) {
    double total = 0;
    for (int tag = 0; tag < size; tag++) {
      out[tag] = forward[(t + 1) * size + tag] * backward[(t + 1) * size + tag];
      total += out[tag];
    }
    for (int tag = 0; tag < size; tag++) {
      out[tag] /= total;
    }
  }

  /**
   * Writes the probability of each pair of tags of a token and the one before it.
   *
   * @param t the token
   * @param out receives one number for each pair, the rows being the tags before
   */
  public void pairs(int t, double[] out) {
    Arrays.fill(out, 0);
    double total = 0;
    for (int tag = 0; tag < size; tag++) {
      double s = backward[(t + 1) * size + tag] * emit[t * size + tag];
      for (int b : before[tag]) {
        double p = forward[t * size + b] * move(t, b, tag) * s;
        out[b * size + tag] = p;
        total += p;
      }
    }
    for (int i = 0; i < size * size; i++) {
      out[i] /= total;
    }
  }

  /**
   * Computes the probability that a stretch is exactly one segment of a type.
   *
   * @param type the type
   * @param from first token
   * @param to token after the last
   * @return from 0 to 1
   */
  public double segment(int type, int from, int to) {
    double[] pair = new double[size * size];
    int begin = TagSet.begin(type);
    int inside = TagSet.inside(type);
    double[] node = new double[size];
    probabilities(from, node);
    double p = node[begin];
    for (int t = from + 1; t <= to && t < length; t++) {
      pairs(t, pair);
      int before = t == from + 1 ? begin : inside;
      double all = 0;
      for (int tag = 0; tag < size; tag++) {
        all += pair[before * size + tag];
      }
      double goesOn = all <= 0 ? 0 : pair[before * size + inside] / all;
      p *= t < to ? goesOn : 1 - goesOn;
    }
    return Math.max(0, Math.min(1, p));
  }
}
