package io.github.assay.workbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** One call of the command line, with what it answered. */
record Run(int code, String out, String err) {

  /** The root of the repository. */
  static final Path ROOT = Path.of(System.getProperty("assay.root", "../.."));

  /** The sources of the sample corpus. */
  static final Path SAMPLE = ROOT.resolve("corpus/sample/source");

  /** Calls a command as from a shell. */
  static Run of(Object... words) {
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
    return new Run(code, out.toString(), err.toString());
  }

  /** Calls a command that must end well. */
  static Run ok(Object... words) {
    Run run = of(words);
    assertEquals(ExitCode.OK, run.code, () -> run.out + run.err);
    return run;
  }
}
