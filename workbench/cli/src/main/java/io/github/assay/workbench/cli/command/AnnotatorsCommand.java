package io.github.assay.workbench.cli.command;

import io.github.assay.annotators.Annotator;
import io.github.assay.annotators.AnnotatorFamily;
import io.github.assay.annotators.PipelineDefinition;
import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import picocli.CommandLine.Command;

/** Lists what can pre-label. */
@Command(
    name = "annotators",
    description = {
      "List the annotators and pipelines that plug-ins contribute, and the plug-in each is from.",
      "Plug-ins are the jars of the folder \"plugins\" beside the program and of the folders that the"
          + " environment variable ASSAY_PLUGINS names."
    },
    footer = "  assay annotators")
final class AnnotatorsCommand extends Base {

  @Override
  public Integer call() throws AssayException {
    out().println("annotators:");
    for (Annotator annotator : Annotator.all()) {
      line(annotator.origin(), annotator.description(), annotator.contributor());
    }
    out().println("families, as steps NAME:ARGUMENT of --pipeline:");
    for (AnnotatorFamily family : AnnotatorFamily.all()) {
      line(family.usage(), family.description(), family.contributor());
    }
    out().println("pipelines:");
    for (String name : PipelineDefinition.names()) {
      out().printf("  %-28s %s%n", name, PipelineDefinition.find(name).origins());
    }
    return ExitCode.OK;
  }

  private void line(String name, String description, String contributor) {
    out().printf("  %-28s %s%n  %-28s from %s%n", name, description, "", contributor);
  }
}
