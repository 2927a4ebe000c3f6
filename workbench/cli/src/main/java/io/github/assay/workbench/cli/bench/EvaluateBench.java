package io.github.assay.workbench.cli.bench;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.eval.Evaluation;
import io.github.assay.corpus.eval.EvaluationOptions;
import io.github.assay.corpus.eval.EvaluationResult;
import io.github.assay.corpus.eval.FindingLog;
import io.github.assay.corpus.eval.Metric;
import io.github.assay.corpus.formats.DocumentStream;
import io.github.assay.corpus.jsonl.JsonlWriter;
import io.github.assay.corpus.model.AnnotatedDocument;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Measures the evaluation of many documents, from JSON Lines files to all figures. */
public final class EvaluateBench {

  private static final int SYSTEMS = 2;
  private static final int RESAMPLES = 1000;
  private static final int EXAMPLES = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Path folder;
  private final int documents;
  private final MadeUpArticles articles;
  private final List<String> lines = new ArrayList<>();

  /**
   * Prepares a measurement.
   *
   * @param folder where the files are made; the caller removes it
   * @param documents number of documents, at least ten
   * @param seed where chance begins
   */
  public EvaluateBench(Path folder, int documents, long seed) {
    this.folder = folder;
    this.documents = documents;
    this.articles = new MadeUpArticles(seed);
  }

  /**
   * Makes the files and evaluates them: two systems with intervals, p-values, errors and facets.
   *
   * @return lines to print
   * @throws AssayException if the files cannot be written or read
   */
  public List<String> run() throws AssayException {
    write("gold", articles::gold);
    for (int i = 1; i <= SYSTEMS; i++) {
      int system = i;
      write("system" + i, number -> articles.prediction(number, system));
    }
    FindingLog findings = new FindingLog(1);
    Map<String, DocumentStream> systems = new LinkedHashMap<>();
    List<DocumentStream> opened = new ArrayList<>();
    try {
      DocumentStream gold = open("gold", opened);
      for (int i = 1; i <= SYSTEMS; i++) {
        systems.put("system" + i, open("system" + i, opened));
      }
      EvaluationOptions options = new EvaluationOptions(Set.of(), false, RESAMPLES, 1, EXAMPLES);
      long processorBefore = THREADS.getCurrentThreadCpuTime();
      long before = System.nanoTime();
      EvaluationResult result = new Evaluation(options, findings).evaluate(watched(gold), systems);
      double seconds = (System.nanoTime() - before) / 1e9;
      double processor = (THREADS.getCurrentThreadCpuTime() - processorBefore) / 1e9;
      lines.add(
          String.format(
              Locale.ROOT,
              "%d documents, %d systems, %d resamples: %.1f s by the clock (%.1f s of them on the processor), %.0f"
                  + " documents/s; exact F1 %.1f and"
                  + " %.1f; not compared: %d",
              result.documents(),
              SYSTEMS,
              RESAMPLES,
              seconds,
              processor,
              result.documents() / seconds,
              100 * result.systems().get(0).scores().allLayers(Metric.EXACT).f1(),
              100 * result.systems().get(1).scores().allLayers(Metric.EXACT).f1(),
              findings.total().values().stream().mapToInt(Integer::intValue).sum()));
      return List.copyOf(lines);
    } finally {
      for (DocumentStream stream : opened) {
        stream.close();
      }
    }
  }

  private DocumentStream open(String name, List<DocumentStream> opened) throws AssayException {
    DocumentStream stream = DocumentStream.open(file(name), "");
    opened.add(stream);
    return stream;
  }

  private Path file(String name) {
    return folder.resolve(name + ".jsonl");
  }

  private void write(String name, IntFunction<AnnotatedDocument> make) throws AssayException {
    try (JsonlWriter writer = new JsonlWriter(Files.newOutputStream(file(name)))) {
      for (int i = 0; i < documents; i++) {
        writer.write(make.apply(i));
      }
    } catch (IOException e) {
      throw new AssayException(
          "%s cannot be written (%s); check the disk".formatted(file(name), e.getMessage()), e);
    }
  }

  /** Tells at a tenth, a half and near the end how much memory is in use for good. */
  private DocumentStream watched(DocumentStream stream) {
    Set<Integer> places = Set.of(documents / 10, documents / 2, documents - 1);
    int[] read = {0};
    return DocumentStream.of(
        () -> {
          Optional<AnnotatedDocument> next = stream.next();
          if (places.contains(read[0]++)) {
            lines.add(
                String.format(
                    Locale.ROOT, "after %6d documents: %5.1f MB in use", read[0] - 1, live()));
          }
          return next;
        });
  }

  private static double live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
