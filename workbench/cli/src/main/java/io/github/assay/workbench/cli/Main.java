package io.github.assay.workbench.cli;

/** The command line. */
final class Main {
  private Main() {}

  public static void main(String[] a) {}
}
