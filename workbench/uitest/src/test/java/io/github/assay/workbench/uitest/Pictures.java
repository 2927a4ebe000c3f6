package io.github.assay.workbench.uitest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The pictures that the guides show. */
final class Pictures {

  private static final int LARGEST = 200_000;

  private Pictures() {}

  /**
   * Takes a picture for the guides, and holds it to the size that pages load quickly;
   * -Dassay.docs=write puts it there.
   */
  static void guide(String name) throws IOException {
    Path picture = Robot.screenshot("guide-" + name);
    assertTrue(Files.size(picture) <= LARGEST, name + " has " + Files.size(picture) + " bytes");
    Path shown = Path.of(System.getProperty("assay.root")).resolve("docs/images/" + name + ".png");
    if (System.getProperty("assay.docs", "").equals("write")) {
      Files.copy(picture, shown, StandardCopyOption.REPLACE_EXISTING);
    }
    assertTrue(Files.exists(shown), shown + " is missing; run with -Dassay.docs=write");
  }
}
