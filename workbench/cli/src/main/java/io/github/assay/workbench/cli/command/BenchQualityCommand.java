package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.Main;
import io.github.assay.workbench.cli.bench.QualityBench;
import io.github.assay.workbench.cli.bench.QualityBench.Contestant;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what pipelines find. */
@Command(
    name = "quality",
    description = {
      "Measure what pipelines find: F1 in percent on third-party gold and on the sample corpus, and"
          + " how far their confidence can be trusted.",
      "Gold that is not there is named and left out. docs/evaluation.md defines the metrics."
    },
    footer = {
      "  assay bench quality",
      "  assay bench quality --pipeline default --model my-model.assay --shared ../shared"
    })
final class BenchQualityCommand extends Base {

  private static final String TAGGER = "tagger";

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "Folder that holds gold/; by default ${DEFAULT-VALUE}.",
      defaultValue = "${sys:assay.shared:-../shared}")
  Path shared;

  @Option(
      names = "--sample",
      paramLabel = "DIR",
      description = "The sample corpus, with a gold layer; by default ${DEFAULT-VALUE}.",
      defaultValue = "${sys:assay.home:-.}/corpus/sample")
  Path sample;

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      description = "Marked news sentences; by default those of the source folder.",
      defaultValue =
          "${sys:assay.home:-.}/annotators/rules/src/test/resources/io/github/assay/annotators/rules"
              + "/precondition/news-sentences.txt")
  Path sentences;

  @Option(
      names = "--pipeline",
      split = ",",
      paramLabel = "NAME",
      description = "Pipelines to measure; by default default, rules and tagger.")
  List<String> pipelines = List.of(PipelineDefinition.DEFAULT, "rules", TAGGER);

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "A model that assay train wrote, to measure as well: the line \"trained\".")
  Path model;

  @Override
  public Integer call() throws AssayException {
    List<Contestant> contestants = new ArrayList<>();
    pipelines.forEach(name -> contestants.add(new Contestant(name, name, Map.of())));
    if (model != null) {
      Map<String, String> parameters = Map.of("modelLocation", model.toString());
      contestants.add(new Contestant("trained", TAGGER, parameters));
    }
    Path made = makesSample() ? makeSample() : sample;
    try {
      QualityBench.run(
          contestants,
          shared.resolve("gold"),
          sentences,
          made,
          line -> {
            out().println(line);
            out().flush();
          });
    } finally {
      if (!made.equals(sample)) {
        delete(made);
      }
    }
    return ExitCode.OK;
  }

  /** The sample as it comes is sources and layers, of which a corpus is yet to be made. */
  private boolean makesSample() {
    return !Corpus.isAt(sample) && Files.isDirectory(sample.resolve("source"));
  }

  private Path makeSample() throws AssayException {
    try {
      Path corpus = Files.createTempDirectory("assay-sample").resolve("corpus");
      String gold = sample.resolve("annotations").resolve(Corpus.GOLD).toString();
      run("new", corpus.toString());
      run("import", corpus.toString(), sample.resolve("source").toString());
      run("import", corpus.toString(), gold, "--layer", Corpus.GOLD);
      return corpus;
    } catch (IOException e) {
      throw new AssayException(
          "no folder for the sample corpus can be made (%s); name a corpus with --sample"
              .formatted(e.getMessage()),
          e);
    }
  }

  private void run(String... words) throws AssayException {
    StringWriter answer = new StringWriter();
    if (Main.run(new PrintWriter(answer), err(), words) != ExitCode.OK) {
      throw new AssayException("the sample corpus cannot be made; see above");
    }
  }

  private static void delete(Path corpus) throws AssayException {
    try (Stream<Path> all = Files.walk(corpus.getParent())) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new AssayException("%s cannot be deleted; delete it by hand".formatted(corpus), e);
    }
  }
}
