package io.github.assay.workbench.cli.bench;

import io.github.assay.corpus.AssayException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs the bench of the editor in a process of its own, with the window toolkit that fits this
 * machine; the command line itself knows no windows.
 */
public final class EditorProcess {

  private static final String MAIN = "io.github.assay.workbench.editor.bench.EditorBench";

  private EditorProcess() {}

  /**
   * Runs it; what it prints goes where this process prints.
   *
   * @param plugins folder of the workbench's bundles
   * @param folder an empty folder for the articles
   * @throws AssayException if there is no workbench or no display, or the bench fails
   * @throws IOException if the process cannot be started
   */
  public static void run(Path plugins, Path folder) throws AssayException, IOException {
    Path toolkit = plugins.resolve("org.eclipse.swt." + platform() + ".jar");
    if (!Files.exists(toolkit)) {
      throw new AssayException(
          toolkit + " is not there; build the workbench first: ./mvnw package -DskipTests");
    }
    Map<String, String> environment = System.getenv();
    if (isLinux()
        && !environment.containsKey("DISPLAY")
        && !environment.containsKey("WAYLAND_DISPLAY")) {
      throw new AssayException("the editor needs a display; run: xvfb-run -a ./assay bench editor");
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (platform().startsWith("cocoa")) {
      command.add("-XstartOnFirstThread");
    }
    List<String> path =
        List.of(
            plugins.resolve("assay-workbench-editor.jar").toString(),
            toolkit.toString(),
            plugins.resolve("icu4j.jar").toString(),
            System.getProperty("java.class.path"));
    command.addAll(
        List.of("-Xmx3g", "-cp", String.join(File.pathSeparator, path), MAIN, folder.toString()));
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new AssayException("the bench of the editor failed; what it said is above");
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isLinux() {
    return platform().startsWith("gtk");
  }

  /** The part of the toolkit's name that tells system and processor. */
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String windows =
        system.startsWith("mac")
            ? "cocoa.macosx"
            : system.startsWith("windows") ? "win32.win32" : "gtk.linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    return windows + "." + processor;
  }
}
