package io.github.assay.workbench.uitest.boot;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * An X server without a screen, on a display number that is free.
 *
 * <p>It ends by itself when its last client goes, and so with this JVM, however that ends. To end
 * it before would make GTK end the JVM with an error.
 */
public final class VirtualDisplay {

  /** What a Debian machine needs to run the tests. */
  private static final List<String> PACKAGES =
      List.of("xvfb", "xauth", "libgtk-3-0", "libxtst6", "fonts-dejavu-core");

  private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

  /** The command that mends a machine on which {@link #isPossible} says no. */
  public static final String REMEDY = "apt-get install -y " + String.join(" ", PACKAGES);

  private VirtualDisplay() {}

  /**
   * Makes sure that there is what a display needs; as root on Debian, missing packages are
   * installed.
   *
   * @return true if a display can be started, false if something is missing
   * @throws IOException if the installer cannot be started
   */
  static boolean isPossible() throws IOException, InterruptedException {
    if (isInstalled()) {
      return true;
    }
    if (!"root".equals(System.getProperty("user.name")) || !isOnPath("apt-get")) {
      return false;
    }
    System.out.println("installing what a display needs: " + REMEDY);
    return call("apt-get", "update", "-q")
        && call("sh", "-c", "DEBIAN_FRONTEND=noninteractive " + REMEDY)
        && isInstalled();
  }

  /**
   * Starts the server.
   *
   * @param geometry size and depth of its screen. Example: "1400x1000x24"
   * @return the value for the environment variable {@code DISPLAY}
   */
  static String start(String geometry) throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                geometry,
                "-r", // no auto-repeat: a slow machine would take a long press for several
                "-nolisten",
                "tcp",
                "-terminate")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
    String number = out.readLine();
    if (number == null) {
      throw new IOException("Xvfb ended without opening a display; run it by hand to see why");
    }
    return ":" + number.strip();
  }

  private static boolean isInstalled() throws IOException, InterruptedException {
    if (!isOnPath("Xvfb")) {
      return false;
    }
    Process ldconfig = new ProcessBuilder("/sbin/ldconfig", "-p").start();
    String known = new String(ldconfig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return ldconfig.waitFor() == 0 && LIBRARIES.stream().allMatch(known::contains);
  }

  private static boolean isOnPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(d -> Files.isExecutable(Path.of(d, program)));
  }

  private static boolean call(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}
