package io.github.assay.workbench.cli.bench;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.annotators.pipeline.Pipeline;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.eval.DocumentScorer;
import io.github.assay.corpus.eval.Scores;
import io.github.assay.corpus.eval.Tally;
import io.github.assay.corpus.model.AnnotatedDocument;
import io.github.assay.corpus.model.Layer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures what pipelines find on gold sets, and how far their confidence can be trusted. */
public final class QualityBench {

  private record Column(String title, String measure, boolean attribution) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Claim token", "span/Claim/token", true),
          new Column("Claim exact", "span/Claim/exact", true),
          new Column("Source exact", "span/Source/exact", true),
          new Column("Cue exact", "span/Cue/exact", true),
          new Column("source link lenient", "link/source/lenient", true),
          new Column("Precond. exact", "span/Precondition/exact", false),
          new Column("Precond. lenient", "span/Precondition/lenient", false));

  /**
   * What is measured.
   *
   * @param name name in the table
   * @param pipeline name of a pipeline or annotator
   * @param parameters settings of the annotators
   */
  public record Contestant(String name, String pipeline, Map<String, String> parameters) {

    /** Copies the settings. */
    public Contestant {
      parameters = Map.copyOf(parameters);
    }
  }

  private final Consumer<String> out;
  private final Map<String, Reliability> reliability = new HashMap<>();

  private QualityBench(Consumer<String> out) {
    this.out = out;
  }

  /**
   * Prints a table of F1 in percent, a line for each set and contestant, and a reliability table
   * for each contestant.
   *
   * @param contestants what to measure
   * @param gold folder of gold in JSON Lines; sets that are not there are named and left out
   * @param sentences marked news sentences, likewise
   * @param sample the sample corpus, likewise
   * @param out receives the lines
   * @throws AssayException if there is no such pipeline or a document cannot be annotated
   */
  public static void run(
      List<Contestant> contestants, Path gold, Path sentences, Path sample, Consumer<String> out)
      throws AssayException {
    QualityBench bench = new QualityBench(out);
    out.accept(heading());
    for (QualitySet set : QualitySet.all(gold, sentences, sample)) {
      Optional<List<AnnotatedDocument>> documents = set.documents();
      if (documents.isEmpty()) {
        out.accept("%-15s left out: there is no gold in %s".formatted(set.name(), set.path()));
      } else {
        for (Contestant contestant : contestants) {
          bench.measure(set, documents.get(), contestant);
        }
      }
    }
    for (Contestant contestant : contestants) {
      String name = contestant.name();
      bench.reliability.getOrDefault(name, new Reliability()).lines(name).forEach(out);
    }
  }

  private void measure(QualitySet set, List<AnnotatedDocument> documents, Contestant contestant)
      throws AssayException {
    String name = contestant.name();
    DocumentScorer scorer = new DocumentScorer(EnumSet.allOf(Layer.class), false);
    Scores scores = new Scores();
    Reliability own = reliability.computeIfAbsent(name, k -> new Reliability());
    PipelineDefinition definition = PipelineDefinition.find(contestant.pipeline());
    try (Pipeline pipeline = new Pipeline(definition, contestant.parameters())) {
      for (AnnotatedDocument document : documents) {
        AnnotatedDocument found = pipeline.annotate(document);
        scores.add(scorer.score(document, found));
        own.add(document, found, set.attributed(), set.conditional());
      }
    }
    out.accept(line(set, documents.size(), name, scores));
  }

  private static String heading() {
    StringBuilder line = new StringBuilder("%-15s %5s %-9s".formatted("set", "docs", "pipeline"));
    COLUMNS.forEach(column -> line.append("  ").append(column.title));
    return line.toString();
  }

  private static String line(QualitySet set, int documents, String pipeline, Scores scores) {
    Map<String, Tally> tallies = new HashMap<>();
    scores.sums().forEach((measure, tally) -> tallies.put(measure.path(), tally));
    StringBuilder line =
        new StringBuilder("%-15s %5d %-9s".formatted(set.name(), documents, pipeline));
    for (Column column : COLUMNS) {
      boolean measured = column.attribution ? set.attributed() : set.conditional();
      Tally tally = tallies.getOrDefault(column.measure, Tally.ZERO);
      String figure = measured ? String.format(Locale.ROOT, "%.1f", 100 * tally.f1()) : "–";
      line.append("  ").append(("%" + column.title.length() + "s").formatted(figure));
    }
    return line.toString();
  }
}
