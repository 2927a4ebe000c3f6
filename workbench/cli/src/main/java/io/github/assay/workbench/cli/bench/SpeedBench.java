package io.github.assay.workbench.cli.bench;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Measures articles a second on one thread, text to CAS and back, side by side with other toolkits.
 *
 * <p>After a round to warm up, contestants take turns article block by article block, so that what
 * else the machine does slows all of them alike. Both the time on the clock and the time the thread
 * had the processor are told: only the second means anything on a busy machine.
 */
public final class SpeedBench {

  private static final int BLOCK = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private interface Work {
    long process(AnnotatedDocument document) throws AssayException;
  }

  private static final class Contestant {
    private final String name;
    private final Work work;
    private long clock;
    private long processor;
    private long articles;
    private long found;

    private Contestant(String name, Work work) {
      this.name = name;
      this.work = work;
    }

    private void run(List<AnnotatedDocument> block) throws AssayException {
      long clockBefore = System.nanoTime();
      long processorBefore = THREADS.getCurrentThreadCpuTime();
      for (AnnotatedDocument document : block) {
        found += work.process(document);
      }
      clock += System.nanoTime() - clockBefore;
      processor += THREADS.getCurrentThreadCpuTime() - processorBefore;
      articles += block.size();
    }

    private double rate() {
      return articles * 1e9 / Math.max(1, processor);
    }
  }

  private SpeedBench() {}

  /**
   * Measures pipelines and all peers on the class path.
   *
   * @param names names of pipelines; the first is the one that ratios are given for
   * @param documents articles; their annotations are not looked at
   * @param rounds how often to go through the articles, besides the round to warm up
   * @return lines to print
   * @throws AssayException if there is no such pipeline or it fails
   */
  public static List<String> run(List<String> names, List<AnnotatedDocument> documents, int rounds)
      throws AssayException {
    List<AnnotatedDocument> texts =
        documents.stream().map(d -> AnnotatedDocument.of(d.id(), d.text())).toList();
    List<Pipeline> pipelines = new ArrayList<>();
    List<Contestant> contestants = new ArrayList<>();
    try {
      for (String name : names) {
        Pipeline pipeline = new Pipeline(PipelineDefinition.find(name), Map.of());
        pipelines.add(pipeline);
        contestants.add(
            new Contestant("pipeline " + name, text -> pipeline.annotate(text).spans().size()));
      }
      for (SpeedPeer peer : ServiceLoader.load(SpeedPeer.class)) {
        contestants.add(new Contestant(peer.name(), text -> peer.process(text.text())));
      }
      return measure(contestants, texts, rounds);
    } finally {
      pipelines.forEach(Pipeline::close);
    }
  }

  private static List<String> measure(
      List<Contestant> contestants, List<AnnotatedDocument> texts, int rounds)
      throws AssayException {
    for (int round = 0; round <= rounds; round++) {
      for (int from = 0; from < texts.size(); from += BLOCK) {
        List<AnnotatedDocument> block = texts.subList(from, Math.min(texts.size(), from + BLOCK));
        for (Contestant contestant : contestants) {
          contestant.run(block);
        }
      }
      if (round == 0) {
        contestants.forEach(c -> c.clock = c.processor = c.articles = 0);
      }
    }
    List<String> lines = new ArrayList<>();
    long characters = texts.stream().mapToLong(d -> d.text().length()).sum();
    lines.add(
        "%d articles, %d characters each on average, one thread"
            .formatted(texts.size(), characters / Math.max(1, texts.size())));
    lines.add("%-36s %12s %12s %10s".formatted("", "articles/s", "by the clock", "ms/article"));
    Contestant first = contestants.get(0);
    for (Contestant c : contestants) {
      String ratio =
          c == first
              ? ""
              : String.format(
                  Locale.ROOT, "   %s is %.1f times as fast", first.name, first.rate() / c.rate());
      lines.add(
          String.format(
              Locale.ROOT,
              "%-36s %12.0f %12.0f %10.2f%s",
              c.name,
              c.rate(),
              c.articles * 1e9 / Math.max(1, c.clock),
              1000 / c.rate(),
              ratio));
    }
    return lines;
  }
}
