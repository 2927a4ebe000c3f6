package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.learned.Model;
import io.github.assay.annotators.learned.recipe.ShippedModel;
import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the shipped model anew. */
@Command(
    name = "rebuild",
    description = {
      "Train the model that comes with Assay anew, from openly licensed gold and the training"
          + " articles in the sources, and say whether the result is the shipped one, byte for byte.",
      "Takes some minutes. docs/training.md says how a new model is shipped."
    },
    footer = "  assay model rebuild --shared ../shared --output news-en.model")
final class ModelRebuildCommand extends Base {

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "Folder that holds gold/gum_attr; by default ${DEFAULT-VALUE}.",
      defaultValue = "${sys:assay.shared:-../shared}")
  Path shared;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Folder of the training articles; by default ${DEFAULT-VALUE}.",
      defaultValue = "${sys:assay.home:-.}/annotators/learned/src/training")
  Path texts;

  @Option(names = "--output", paramLabel = "FILE", required = true, description = "File to write.")
  Path output;

  @Override
  public Integer call() throws AssayException {
    Model model = ShippedModel.train(shared.resolve("gold"), texts, err()::println);
    model.write(output);
    out().print(model.header().describe());
    boolean same = Model.shipped().sameBytes(model);
    out().println(same ? "the same bytes as the shipped model" : "differs from the shipped model");
    return same ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
