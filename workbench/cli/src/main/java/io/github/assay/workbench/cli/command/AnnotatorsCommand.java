package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import picocli.CommandLine.Command;

/** Lists what can pre-label. */
@Command(
    name = "annotators",
    description = "List the annotators and pipelines that plug-ins contribute.",
    footer = "  assay annotators")
final class AnnotatorsCommand extends Base {

  @Override
  public Integer call() throws AssayException {
    out().println("annotators:");
    for (Annotator annotator : Annotator.all()) {
      out().printf("  %-28s %s%n", annotator.origin(), annotator.description());
    }
    out().println("pipelines:");
    for (String name : PipelineDefinition.names()) {
      out().printf("  %-28s %s%n", name, PipelineDefinition.find(name).origins());
    }
    return ExitCode.OK;
  }
}
