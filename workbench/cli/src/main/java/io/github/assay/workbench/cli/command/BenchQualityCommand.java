package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.bench.QualityBench;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
      "  assay bench quality --pipeline tagger --model my-model.assay --shared ../shared"
    })
final class BenchQualityCommand extends Base {

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
      names = "--pipeline",
      split = ",",
      paramLabel = "NAME",
      description = "Pipelines to measure; by default default and rules.")
  List<String> pipelines = List.of(PipelineDefinition.DEFAULT, "rules");

  @Option(names = "--model", paramLabel = "FILE", description = "Model for the tagger.")
  Path model;

  @Override
  public Integer call() throws AssayException {
    Map<String, String> parameters =
        model == null ? Map.of() : Map.of("modelLocation", model.toString());
    QualityBench.run(
        pipelines,
        parameters,
        shared.resolve("gold"),
        sample,
        line -> {
          out().println(line);
          out().flush();
        });
    return ExitCode.OK;
  }
}
