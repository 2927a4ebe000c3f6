package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.learned.Model;
import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a model says of itself. */
@Command(
    name = "model",
    description = {
      "Show what a model was trained on, its types, its scores and its licence.",
      "Without a file, the model that comes with Assay and that the default pipeline uses."
    },
    footer = {"  assay model", "  assay model my-model.assay"},
    subcommands = ModelRebuildCommand.class)
final class ModelCommand extends Base {

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "A model file of assay train.")
  Path file;

  @Override
  public Integer call() throws AssayException {
    Model model = file == null ? Model.shipped() : Model.read(file);
    out().print(model.header().describe());
    return ExitCode.OK;
  }
}
