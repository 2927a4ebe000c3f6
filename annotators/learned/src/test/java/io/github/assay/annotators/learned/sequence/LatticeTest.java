package io.github.assay.annotators.learned.sequence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Checks the lattice against every tagging of four tokens, written out. */
class LatticeTest {

  private static final TagSet TAGS = new TagSet(2);
  private static final int TOKENS = 4;

  private final Lattice lattice = new Lattice(TAGS);
  private final Transitions transitions = new Transitions(TAGS);

  @Test
  void agreesWithAllTaggingsWrittenOut() {
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      fill(random);
      lattice.sum();
      double total = 0;
      double best = Double.NEGATIVE_INFINITY;
      byte[] bestTags = new byte[0];
      double[][] node = new double[TOKENS][TAGS.size()];
      double segment = 0;
      for (int code = 0; code < Math.pow(TAGS.size(), TOKENS); code++) {
        byte[] tags = tags(code);
        if (!legal(tags)) {
          continue;
        }
        double score = score(tags);
        double weight = Math.exp(score);
        total += weight;
        for (int t = 0; t < TOKENS; t++) {
          node[t][tags[t]] += weight;
        }
        if (Segment.decode(tags).contains(new Segment(1, 1, 3))) {
          segment += weight;
        }
        if (score > best) {
          best = score;
          bestTags = tags;
        }
      }
      assertArrayEquals(bestTags, lattice.best());
      double[] probabilities = new double[TAGS.size()];
      for (int t = 0; t < TOKENS; t++) {
        lattice.probabilities(t, probabilities);
        for (int tag = 0; tag < TAGS.size(); tag++) {
          assertEquals(node[t][tag] / total, probabilities[tag], 1e-6);
        }
      }
      assertEquals(segment / total, lattice.segment(1, 1, 3), 1e-6);
    }
  }

  private void fill(Random random) {
    for (float[] row : transitions.rows()) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    lattice.reset(TOKENS, transitions);
    for (int t = 0; t < TOKENS; t++) {
      lattice.context(t, (byte) (t == 0 ? 2 : t % 2));
      for (int c = 0; c < TAGS.columns(); c++) {
        lattice.scores()[t * TAGS.columns() + c] = 2 * random.nextFloat() - 1;
      }
    }
  }

  private static byte[] tags(int code) {
    byte[] tags = new byte[TOKENS];
    int left = code;
    for (int t = 0; t < TOKENS; t++) {
      tags[t] = (byte) (left % TAGS.size());
      left /= TAGS.size();
    }
    return tags;
  }

  private static boolean legal(byte[] tags) {
    int before = TagSet.OUTSIDE;
    for (byte tag : tags) {
      if (!TagSet.legal(before, tag)) {
        return false;
      }
      before = tag;
    }
    return true;
  }

  private double score(byte[] tags) {
    double score = 0;
    int before = TagSet.OUTSIDE;
    for (int t = 0; t < TOKENS; t++) {
      int at = t * TAGS.columns();
      score += transitions.rows()[lattice.context(t)][before * TAGS.size() + tags[t]];
      if (tags[t] != TagSet.OUTSIDE) {
        score += lattice.scores()[at + TagSet.column(tags[t])];
      }
      int ended = TagSet.ended(before, tags[t]);
      score += ended < 0 ? 0 : lattice.scores()[at + TagSet.endColumn(ended)];
      before = tags[t];
    }
    return score;
  }
}
