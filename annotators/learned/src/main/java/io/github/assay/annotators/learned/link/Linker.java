package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.feature.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds for mentions of one kind the mention of another that belongs to each, or none.
 *
 * <p>A link can have a go-between: the source of a claim is sought with the claim's cue in view.
 * Stateless and thread-safe.
 */
final class Linker {

  private static final int NEAREST = 4;
  private static final int MAX_DISTANCE = 120;

  private Linker() {}

  /** One link that was found. */
  record Found(int from, int to, double probability) {}

  /**
   * Shows the learner all candidates of a gold document.
   *
   * @param scene the segments
   * @param from the mentions that links start at
   * @param via the go-between of each, or -1; indexes into {@code go}
   * @param go the mentions that can be go-betweens
   * @param to the mentions that links lead to
   * @param linked says which pairs are linked
   * @param learner receives the pairs
   */
  static void teach(
      Scene scene,
      List<Mention> from,
      int[] via,
      List<Mention> go,
      List<Mention> to,
      BiPredicate<Mention, Mention> linked,
      PairLearner learner) {
    PairFeatures features = new PairFeatures();
    for (int i = 0; i < from.size(); i++) {
      Mention between = via[i] < 0 ? from.get(i) : go.get(via[i]);
      for (int j : candidates(from.get(i), to)) {
        describe(scene, from.get(i), between, to.get(j), features);
        learner.add(features, linked.test(from.get(i), to.get(j)));
      }
    }
  }

  /**
   * Links each mention to the likeliest candidate, if that is likely enough.
   *
   * @param least probability that is likely enough
   * @return at most one link for each mention in {@code from}
   */
  static List<Found> link(
      Scene scene,
      List<Mention> from,
      int[] via,
      List<Mention> go,
      List<Mention> to,
      PairModel model,
      double least) {
    PairFeatures features = new PairFeatures();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      Mention between = via[i] < 0 ? from.get(i) : go.get(via[i]);
      int best = -1;
      double bestP = least;
      for (int j : candidates(from.get(i), to)) {
        describe(scene, from.get(i), between, to.get(j), features);
        double p = model.probability(features);
        if (p > bestP) {
          bestP = p;
          best = j;
        }
      }
      if (best >= 0) {
        found.add(new Found(i, best, bestP));
      }
    }
    return found;
  }

  /** The nearest mentions before, inside and after. */
  private static List<Integer> candidates(Mention from, List<Mention> to) {
    List<Integer> near = new ArrayList<>();
    int after = 0;
    int firstAfter = 0;
    while (firstAfter < to.size() && to.get(firstAfter).begin() < from.begin()) {
      firstAfter++;
    }
    for (int j = Math.max(0, firstAfter - NEAREST); j < to.size() && after < NEAREST; j++) {
      Mention target = to.get(j);
      int distance = Math.max(target.begin() - from.end(), from.begin() - target.end());
      if (distance <= MAX_DISTANCE) {
        near.add(j);
      }
      after += target.begin() >= from.end() ? 1 : 0;
    }
    return near;
  }

  private static void describe(Scene s, Mention from, Mention via, Mention to, PairFeatures f) {
    f.clear();
    int where = where(from, to);
    int left = Math.min(from.end(), to.end());
    int right = Math.max(from.begin(), to.begin());
    boolean inside = where == 2;
    int pattern = inside ? 77 : s.pattern(left, right);
    int breaks = inside ? 0 : s.breaks(left - 1, right);
    int distance = inside ? 0 : Scene.bucket(right - left);
    int rank = inside ? 0 : s.count(to.pieces().get(0).type(), left, right);
    int quotes = s.quote(from.begin()) * 8 + s.quote(from.end() - 1);
    int far = where == 0 ? s.typeBefore(to.begin()) : s.typeAfter(to.end());
    int near = where == 0 ? s.typeAfter(from.end()) : s.typeBefore(from.begin());
    int pieces = Math.min(2, from.pieces().size());
    int key = Hash.join(where, pieces);
    f.add(1, key);
    f.add(2, key, pattern);
    f.add(3, key, pattern, breaks);
    f.add(4, where, rank, breaks);
    f.add(5, where, distance, breaks);
    f.add(6, where, pattern, far);
    f.add(7, Hash.join(where, pattern), far, near);
    f.add(8, where, quotes, pattern);
    f.add(9, where, quotes, breaks);
    f.add(10, where, s.word(to.end() - 1), Math.min(1, rank));
    f.add(11, where, s.word(to.begin()), Math.min(1, rank));
    f.add(12, where, s.shape(left) * 16 + s.shape(right - 1), rank);
    f.add(13, where, s.word(left), rank);
    f.add(14, where, s.word(right - 1), rank);
    f.add(15, rank, far, near);
    f.add(16, where, distance, rank);
    f.add(17, s.tied(from, to), rank);
    f.add(18, s.tied(from, to), where, pattern);
    if (via != from) {
      goBetween(s, from, via, to, f);
    }
  }

  private static void goBetween(Scene s, Mention from, Mention via, Mention to, PairFeatures f) {
    int side = where(via, to);
    int left = Math.min(via.end(), to.end());
    int right = Math.max(via.begin(), to.begin());
    int pattern = s.pattern(left, right);
    int breaks = s.breaks(left - 1, Math.max(left - 1, right));
    int distance = Scene.bucket(Math.max(0, right - left));
    int rank = s.count(to.pieces().get(0).type(), left, right);
    int key = Hash.join(Hash.join(side, where(from, via)), where(from, to));
    int word = s.word(via.end() - 1);
    f.add(31, key);
    f.add(32, key, pattern);
    f.add(33, key, distance, rank);
    f.add(34, key, breaks, rank);
    f.add(35, key, word);
    f.add(36, key, s.word(via.begin()), rank);
    f.add(37, side, pattern, breaks);
    f.add(38, side, distance, rank);
    f.add(39, side, word, Math.min(1, rank));
    f.add(40, key, s.shape(left) * 16 + s.shape(right - 1), rank);
    f.add(41, key, s.word(left), rank);
    f.add(43, s.tied(from, to) * 4 + s.tied(via, to), key);
    f.add(42, side, s.typeBefore(to.begin()), s.typeAfter(to.end()));
  }

  private static int where(Mention from, Mention to) {
    return to.end() <= from.begin() ? 0 : to.begin() >= from.end() ? 1 : 2;
  }
}
