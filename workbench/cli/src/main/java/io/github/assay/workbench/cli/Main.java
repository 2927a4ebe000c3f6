package io.github.assay.workbench.cli;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.command.AssayCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Figures and files are the same whatever language the machine speaks.
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command, as from a shell.
   *
   * @param out what the command answers, in UTF-8
   * @param err progress, remarks and errors
   * @param args the words of the call
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = commandLine().setOut(out).setErr(err);
    int code = line.execute(args);
    out.flush();
    return code;
  }

  /** The commands, to run or to describe. */
  static CommandLine commandLine() {
    CommandLine line =
        new CommandLine(new AssayCommand())
            .setUsageHelpAutoWidth(true)
            .setAbbreviatedOptionsAllowed(false)
            .setExecutionExceptionHandler(Main::explain)
            .setParameterExceptionHandler((error, args) -> misused(error));
    line.getSubcommands().values().forEach(c -> c.setUsageHelpAutoWidth(true));
    return line;
  }

  /** Says what is wrong with a call, and where its help is, rather than the whole help. */
  private static int misused(ParameterException error) {
    CommandLine line = error.getCommandLine();
    boolean noCommand =
        line.getParent() == null
            && error instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption();
    line.getErr()
        .println(
            "assay: "
                + (noCommand
                    ? "there is no command \"%s\", and no folder of that name to open"
                        .formatted(((UnmatchedArgumentException) error).getUnmatched().get(0))
                    : error.getMessage()));
    UnmatchedArgumentException.printSuggestions(error, line.getErr());
    line.getErr().println("see " + line.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static int explain(Exception error, CommandLine line, ParseResult parsed) {
    CommandSpec spec = line.getCommandSpec();
    boolean debug =
        spec.optionsMap().containsKey("--debug")
            && Boolean.TRUE.equals(spec.optionsMap().get("--debug").getValue());
    line.getOut().flush();
    if (error instanceof AssayException) {
      line.getErr().println("assay: " + error.getMessage());
    } else {
      line.getErr()
          .println(
              "assay: a fault of Assay itself (%s); please report it with the output of --debug"
                  .formatted(error));
    }
    if (debug) {
      error.printStackTrace(line.getErr());
    }
    return error instanceof AssayException ? ExitCode.FAILED : ExitCode.INTERNAL;
  }
}
