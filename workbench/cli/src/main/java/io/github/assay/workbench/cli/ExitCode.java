package io.github.assay.workbench.cli;

/** The documented exit codes of every command. */
public final class ExitCode {

  /** All went well. */
  public static final int OK = 0;

  /** The command ran, but a document failed, or a check found errors. */
  public static final int FINDINGS = 1;

  /** The command was called wrongly; nothing was done. */
  public static final int USAGE = 2;

  /** The command could not do its work; the message says why and what to do. */
  public static final int FAILED = 3;

  /** A fault of Assay itself. */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
