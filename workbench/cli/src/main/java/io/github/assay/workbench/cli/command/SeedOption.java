package io.github.assay.workbench.cli.command;

import picocli.CommandLine.Option;

/** Where chance begins, in every command that draws: the same seed gives the same result. */
final class SeedOption {

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where chance begins; by default ${DEFAULT-VALUE}.")
  long seed;
}
