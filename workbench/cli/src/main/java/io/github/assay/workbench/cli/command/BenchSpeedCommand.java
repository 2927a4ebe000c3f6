package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.jsonl.JsonlReader;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.bench.SpeedBench;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast pipelines are. */
@Command(
    name = "speed",
    description = {
      "Measure articles a second on one thread, from text to annotated CAS and back, side by side"
          + " with OpenNLP's sentences, tokens and parts of speech where that is on the class path"
          + " (the launcher puts it there).",
      "The first column counts the time that the thread had a processor, the second the time on the"
          + " clock."
    },
    footer = "  assay bench speed --shared ../shared")
final class BenchSpeedCommand extends Base {

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "Folder that holds gold/polnear; by default ${DEFAULT-VALUE}.",
      defaultValue = "${sys:assay.shared:-../shared}")
  Path shared;

  @Option(names = "--articles", paramLabel = "FILE", description = "Other articles, in JSON Lines.")
  Path articles;

  @Option(
      names = "--pipeline",
      split = ",",
      paramLabel = "NAME",
      description = "Pipelines to measure; by default default.")
  List<String> pipelines = List.of(PipelineDefinition.DEFAULT);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often to go through the articles; by default ${DEFAULT-VALUE}.")
  int rounds;

  @Override
  public Integer call() throws AssayException {
    Path file = articles == null ? shared.resolve("gold/polnear/dev.jsonl") : articles;
    SpeedBench.run(pipelines, JsonlReader.readAll(file), rounds).forEach(out()::println);
    return ExitCode.OK;
  }
}
