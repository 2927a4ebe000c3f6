package io.github.assay.workbench.uitest.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A home of its own for the product under test: a person who starts Assay for the first time, with
 * a plug-in dropped into the folder for that.
 */
final class Scratch {

  private Scratch() {}

  /**
   * Makes the folders and points this JVM at them.
   *
   * @param scratch an empty folder
   */
  static void prepare(Path scratch) throws IOException {
    Path home = Files.createDirectories(scratch.resolve("home"));
    Path program = Files.createDirectories(scratch.resolve("assay"));
    Path articles = Path.of(System.getProperty("assay.root"), "corpus", "sample");
    Files.createSymbolicLink(
        Files.createDirectories(program.resolve("corpus")).resolve("sample"), articles);
    Path plugin = Path.of(System.getProperty("assay.plugin"));
    Files.copy(
        plugin, Files.createDirectories(program.resolve("plugins")).resolve(plugin.getFileName()));
    System.setProperty("user.home", home.toString());
    System.setProperty("assay.home", program.toString());
  }
}
