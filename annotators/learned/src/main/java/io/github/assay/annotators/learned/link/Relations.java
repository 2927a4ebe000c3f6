package io.github.assay.annotators.learned.link;

import io.github.assay.annotators.learned.feature.Words;
import io.github.assay.annotators.learned.sequence.Segment;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was learned of mentions and how they belong together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param join whether two neighbouring claim segments are one claim
 * @param cue claim to cue
 * @param source claim to source, given the cue
 * @param conditionCue precondition to its cue
 * @param condition precondition to the claim that hangs on it
 * @param trust whether what the rules suggest is right
 */
public record Relations(
    PairModel join,
    PairModel cue,
    PairModel source,
    PairModel conditionCue,
    PairModel condition,
    PairModel trust) {

  /** How many pair models there are. */
  public static final int MODELS = 6;

  private static final double LEAST = 0.35;

  /** A gold document as this stage sees it. */
  public record Lesson(AnnotatedDocument document, Words words, Set<Chain> chains) {}

  /** The mentions of a document and the links between them, by place in the list. */
  public record Result(List<Mention> mentions, List<Edge> edges) {}

  /** A link between two mentions, by their places in the list. */
  public record Edge(int from, int to) {}

  /** The pair models in the order of the components. */
  public List<PairModel> models() {
    return List.of(join, cue, source, conditionCue, condition, trust);
  }

  /** Makes relations of pair models in the order of the components. */
  public static Relations of(List<PairModel> models) {
    return new Relations(
        models.get(0), models.get(1), models.get(2), models.get(3), models.get(4), models.get(5));
  }

  /**
   * Learns from gold documents.
   *
   * @param lessons documents with the chains that are annotated in them
   * @param seed seed of the learners
   */
  public static Relations learn(List<Lesson> lessons, long seed) {
    List<Scene> scenes = new ArrayList<>();
    List<List<Mention>> all = new ArrayList<>();
    PairLearner cue = new PairLearner();
    PairLearner source = new PairLearner();
    PairLearner conditionCue = new PairLearner();
    PairLearner condition = new PairLearner();
    for (Lesson lesson : lessons) {
      Set<String> links = new HashSet<>();
      for (Link link : lesson.document.links()) {
        links.add(link.from() + ' ' + link.to());
        links.add(link.to() + ' ' + link.from());
      }
      List<Mention> claims = new ArrayList<>();
      Scene scene = new Scene(lesson.words, List.of());
      if (lesson.chains.contains(Chain.ATTRIBUTION)) {
        GoldTags gold = GoldTags.of(lesson.document, lesson.words, Chain.ATTRIBUTION);
        scene = new Scene(lesson.words, Segment.decode(gold.tags()));
        claims.addAll(of(gold.mentions(), Kind.CLAIM));
        List<Mention> cues = of(gold.mentions(), Kind.CUE);
        List<Mention> sources = of(gold.mentions(), Kind.SOURCE);
        Linker.teach(scene, claims, none(claims), cues, cues, (a, b) -> linked(links, a, b), cue);
        int[] via = new int[claims.size()];
        for (int i = 0; i < via.length; i++) {
          via[i] = -1;
          for (int j = 0; j < cues.size() && via[i] < 0; j++) {
            via[i] = linked(links, claims.get(i), cues.get(j)) ? j : -1;
          }
        }
        Linker.teach(scene, claims, via, cues, sources, (a, b) -> linked(links, a, b), source);
        scenes.add(scene);
        all.add(gold.mentions());
      }
      if (lesson.chains.contains(Chain.CONDITION)) {
        GoldTags gold = GoldTags.of(lesson.document, lesson.words, Chain.CONDITION);
        Scene own = new Scene(lesson.words, Segment.decode(gold.tags()));
        List<Mention> preconditions = of(gold.mentions(), Kind.PRECONDITION);
        List<Mention> cues = of(gold.mentions(), Kind.CONDITION_CUE);
        int[] none = none(preconditions);
        Linker.teach(
            own, preconditions, none, cues, cues, (a, b) -> linked(links, a, b), conditionCue);
        Linker.teach(
            scene, preconditions, none, cues, claims, (a, b) -> linked(links, a, b), condition);
      }
    }
    return new Relations(
        Joiner.learn(scenes, all, seed),
        cue.learn(seed),
        source.learn(seed),
        conditionCue.learn(seed),
        condition.learn(seed),
        Trust.learn(lessons, seed));
  }

  /**
   * Joins and links the segments of a document.
   *
   * @param words its words
   * @param attribution segments of the attribution chain, in text order
   * @param sure how sure the chain is of each
   * @param conditions segments of the condition chain, in text order
   * @param conditionSure how sure the chain is of each
   * @return mentions and links
   */
  public Result apply(
      Words words,
      List<Segment> attribution,
      double[] sure,
      List<Segment> conditions,
      double[] conditionSure) {
    Scene scene = new Scene(words, attribution);
    List<Mention> mentions = new ArrayList<>(Joiner.join(scene, sure, join));
    for (int i = 0; i < conditions.size(); i++) {
      Kind kind = Chain.CONDITION.kinds().get(conditions.get(i).type());
      mentions.add(new Mention(kind, List.of(conditions.get(i)), conditionSure[i], ""));
    }
    List<Edge> edges = new ArrayList<>();
    int[] claims = places(mentions, Kind.CLAIM);
    int[] cues = places(mentions, Kind.CUE);
    int[] sources = places(mentions, Kind.SOURCE);
    int[] preconditions = places(mentions, Kind.PRECONDITION);
    int[] signals = places(mentions, Kind.CONDITION_CUE);
    List<Mention> claimList = at(mentions, claims);
    List<Mention> cueList = at(mentions, cues);
    int[] via = none(claimList);
    for (Linker.Found f :
        Linker.link(scene, claimList, none(claimList), cueList, cueList, cue, LEAST)) {
      via[f.from()] = f.to();
      edges.add(new Edge(claims[f.from()], cues[f.to()]));
    }
    for (Linker.Found f :
        Linker.link(scene, claimList, via, cueList, at(mentions, sources), source, LEAST)) {
      edges.add(new Edge(claims[f.from()], sources[f.to()]));
    }
    List<Mention> preconditionList = at(mentions, preconditions);
    List<Mention> signalList = at(mentions, signals);
    int[] none = none(preconditionList);
    Scene own = new Scene(words, conditions);
    for (Linker.Found f :
        Linker.link(own, preconditionList, none, signalList, signalList, conditionCue, LEAST)) {
      edges.add(new Edge(preconditions[f.from()], signals[f.to()]));
    }
    for (Linker.Found f :
        Linker.link(scene, preconditionList, none, signalList, claimList, condition, LEAST)) {
      edges.add(new Edge(claims[f.to()], preconditions[f.from()]));
    }
    return new Result(List.copyOf(mentions), List.copyOf(edges));
  }

  private static boolean linked(Set<String> links, Mention a, Mention b) {
    return links.contains(a.gold() + ' ' + b.gold());
  }

  private static List<Mention> of(List<Mention> mentions, Kind kind) {
    return mentions.stream().filter(m -> m.kind() == kind).toList();
  }

  private static int[] none(List<Mention> mentions) {
    int[] none = new int[mentions.size()];
    Arrays.fill(none, -1);
    return none;
  }

  private static int[] places(List<Mention> mentions, Kind kind) {
    return java.util.stream.IntStream.range(0, mentions.size())
        .filter(i -> mentions.get(i).kind() == kind)
        .toArray();
  }

  private static List<Mention> at(List<Mention> mentions, int[] places) {
    return Arrays.stream(places).mapToObj(mentions::get).toList();
  }
}
