package io.github.assay.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the shared data outside the project; tests that need it are skipped where it is absent. */
public final class Shared {

  private Shared() {}

  /** A file or folder of the shared data; skips the calling test where it is not there. */
  public static Path path(String relative) {
    String root = System.getProperty("assay.root", ".");
    Path shared = Path.of(System.getProperty("assay.shared", root + "/../shared"));
    Path path = shared.resolve(relative);
    assumeTrue(Files.exists(path), () -> "skipped: there is no shared data at " + path);
    return path;
  }
}
