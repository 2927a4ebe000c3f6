package io.github.assay.corpus.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A Chromium without a window; as root on Debian it is installed where it is missing. */
final class Browser {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** The command that mends a machine without a browser. */
  static final String REMEDY = "apt-get install -y --no-install-recommends chromium";

  private final String program;

  private Browser(String program) {
    this.program = program;
  }

  /** The browser of this machine, or empty where there is none and none can be installed. */
  static synchronized Optional<Browser> find() throws IOException, InterruptedException {
    Optional<Browser> found = onPath();
    if (found.isPresent() || !"root".equals(System.getProperty("user.name")) || !hasApt()) {
      return found;
    }
    System.out.println("installing a browser to look at reports with: " + REMEDY);
    call("apt-get", "update", "-q");
    call("sh", "-c", "DEBIAN_FRONTEND=noninteractive " + REMEDY);
    return onPath();
  }

  private static Optional<Browser> onPath() {
    return NAMES.stream().filter(Browser::isOnPath).findFirst().map(Browser::new);
  }

  private static boolean hasApt() {
    return isOnPath("apt-get");
  }

  private static boolean isOnPath(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(d -> Files.isExecutable(Path.of(d, name)));
  }

  private static void call(String... command) throws IOException, InterruptedException {
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /**
   * Opens a page, lets its scripts run to their ends, and hands back what it has become.
   *
   * @param page a file; its folder must be writable
   */
  Document open(Path page) throws IOException, InterruptedException {
    Path profile = page.resolveSibling("profile");
    Path dom = page.resolveSibling("dom.html");
    Path log = page.resolveSibling("browser.log");
    Process process =
        new ProcessBuilder(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException(program + " failed; its last words:\n" + Files.readString(log));
      }
    } finally {
      process.destroyForcibly();
    }
    return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
  }
}
