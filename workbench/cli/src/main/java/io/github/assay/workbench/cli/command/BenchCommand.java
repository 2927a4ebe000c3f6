package io.github.assay.workbench.cli.command;

import io.github.assay.workbench.cli.ExitCode;
import picocli.CommandLine.Command;

/** Groups the measurements. */
@Command(
    name = "bench",
    description = "Measure Assay, most of it against gold data that lies outside the project.",
    footer = "  assay bench quality --shared ../shared",
    subcommands = {
      BenchEditorCommand.class,
      BenchEvaluateCommand.class,
      BenchExtractCommand.class,
      BenchQualityCommand.class,
      BenchSpeedCommand.class
    })
final class BenchCommand extends Base {

  @Override
  public Integer call() {
    spec.commandLine().usage(err());
    return ExitCode.USAGE;
  }
}
