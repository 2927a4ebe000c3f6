package io.github.assay.workbench.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: help, debugging, and where they write. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:a document failed, or a check found errors; each is named on standard error",
      "2:the call is wrong; nothing was done",
      "3:the work could not be done; the message says why and what to do",
      "70:a fault of Assay itself"
    })
abstract class Base implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(names = "--debug", description = "Show the stack trace of an error.")
  boolean debug;

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
