package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.sequence.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the pieces of a claim that its attribution interrupts: "X," he said, "Y".
 *
 * <p>Stateless and thread-safe.
 */
public final class Joiner {

  private static final int MAX_GAP = 45;
  private static final int CLAIM = 0;

  private Joiner() {}

  /**
   * Learns which neighbouring claim segments are one claim.
   *
   * @param scenes the segments of gold documents
   * @param mentions the mentions of each
   * @param seed seed of the learner
   */
  static PairModel learn(List<Scene> scenes, List<List<Mention>> mentions, long seed) {
    PairLearner learner = new PairLearner();
    PairFeatures features = new PairFeatures();
    for (int d = 0; d < scenes.size(); d++) {
      Map<Segment, Mention> owner = new HashMap<>();
      mentions.get(d).forEach(m -> m.pieces().forEach(p -> owner.put(p, m)));
      List<Segment> claims = claims(scenes.get(d));
      for (int i = 1; i < claims.size(); i++) {
        if (candidates(scenes.get(d), claims.get(i - 1), claims.get(i))) {
          describe(scenes.get(d), claims.get(i - 1), claims.get(i), features);
          learner.add(features, owner.get(claims.get(i - 1)) == owner.get(claims.get(i)));
        }
      }
    }
    return learner.learn(seed);
  }

  /**
   * Makes mentions of the segments of the attribution chain.
   *
   * @param scene the segments
   * @param probabilities how sure the chain is of each segment
   * @param model what was learned
   * @return a mention for each source, cue and claim, in text order
   */
  static List<Mention> join(Scene scene, double[] probabilities, PairModel model) {
    List<Mention> mentions = new ArrayList<>();
    PairFeatures features = new PairFeatures();
    int last = -1;
    for (int i = 0; i < scene.segments().size(); i++) {
      Segment segment = scene.segments().get(i);
      Kind kind = Chain.ATTRIBUTION.kinds().get(segment.type());
      if (kind == Kind.CLAIM) {
        double apart = 1;
        if (last >= 0) {
          Mention before = mentions.get(last);
          Segment piece = before.pieces().get(before.pieces().size() - 1);
          if (candidates(scene, piece, segment)) {
            describe(scene, piece, segment, features);
            double together = model.probability(features);
            apart = 1 - together;
            if (together > 0.5) {
              List<Segment> pieces = new ArrayList<>(before.pieces());
              pieces.add(segment);
              double p = before.probability() * probabilities[i] * together;
              mentions.set(last, new Mention(kind, pieces, p, ""));
              continue;
            }
          }
        }
        last = mentions.size();
        mentions.add(new Mention(kind, List.of(segment), probabilities[i] * apart, ""));
      } else {
        mentions.add(new Mention(kind, List.of(segment), probabilities[i], ""));
      }
    }
    return mentions;
  }

  private static List<Segment> claims(Scene scene) {
    return scene.segments().stream().filter(s -> s.type() == CLAIM).toList();
  }

  private static boolean candidates(Scene scene, Segment a, Segment b) {
    return b.begin() - a.end() <= MAX_GAP && scene.breaks(a.end() - 1, b.begin()) < 8;
  }

  private static void describe(Scene scene, Segment a, Segment b, PairFeatures f) {
    f.clear();
    int pattern = scene.pattern(a.end(), b.begin());
    int breaks = scene.breaks(a.end() - 1, b.begin());
    int gap = Scene.bucket(b.begin() - a.end());
    int lastShape = scene.shape(a.end() - 1) * 16 + scene.shape(a.end());
    int nextShape = scene.shape(b.begin() - 1) * 16 + scene.shape(b.begin());
    int quotes = scene.quote(a.end() - 1) * 8 + scene.quote(b.begin());
    int before = scene.typeBefore(a.begin());
    int after = scene.typeAfter(b.end());
    f.add(1, 0);
    f.add(2, pattern, gap);
    f.add(3, pattern, quotes);
    f.add(4, pattern, lastShape, nextShape);
    f.add(5, pattern, breaks, quotes);
    f.add(6, pattern, before, after);
    f.add(7, Scene.bucket(b.end() - b.begin()), pattern, breaks);
    f.add(8, breaks, lastShape, nextShape);
    f.add(9, quotes, breaks, after);
    f.add(10, scene.word(b.begin()), breaks);
    f.add(11, scene.word(b.begin() - 1), breaks);
    f.add(12, scene.word(a.end()), pattern);
    f.add(13, scene.word(a.end() - 1));
    f.add(14, nextShape, quotes, pattern);
    f.add(15, gap, quotes, breaks);
    f.add(16, before, quotes, breaks);
    f.add(17, quotes, scene.quote(a.begin()), scene.quote(b.end() - 1));
  }
}
