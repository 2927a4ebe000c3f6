package io.github.assay.workbench.cli.command;

import io.github.assay.workbench.cli.ExitCode;
import picocli.CommandLine.Command;

/**
 * The command without a subcommand: opens the workbench, for which the launcher needs a display.
 */
@Command(
    name = "assay",
    description =
        "Annotate claims, their preconditions and their sources in news articles. Without a command,"
            + " the workbench opens.",
    footer = {
      "  assay demo                                 see the main job on the sample corpus",
      "  assay new my-corpus                        begin a corpus",
      "  assay import my-corpus pages/              bring saved pages into it",
      "  assay annotate my-corpus                   pre-label them",
      "  assay export my-corpus --output gold/      release what people reviewed",
      "  assay evaluate my-corpus                   score the pre-labels against gold"
    },
    subcommands = {
      DemoCommand.class,
      NewCommand.class,
      ImportCommand.class,
      ExtractCommand.class,
      AnnotateCommand.class,
      ConvertCommand.class,
      AnnotatorsCommand.class,
      TrainCommand.class,
      ModelCommand.class,
      ExportCommand.class,
      EvaluateCommand.class,
      AgreeCommand.class,
      CurateCommand.class,
      BlindCommand.class,
      LedgerCommand.class,
      HistoryCommand.class,
      TortureCommand.class,
      LintCommand.class,
      RecoverCommand.class,
      RestoreCommand.class,
      BenchCommand.class
    })
public final class AssayCommand extends Base {

  @Override
  public Integer call() {
    err()
        .println(
            "assay: the workbench needs a display and there is none; log in at a desktop, or use"
                + " ssh -X, or run a command below");
    spec.commandLine().usage(out());
    return ExitCode.FAILED;
  }
}
