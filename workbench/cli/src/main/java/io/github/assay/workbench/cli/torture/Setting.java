package io.github.assay.workbench.cli.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * How hard to try.
 *
 * @param full the numbers of the long form; false for a form that takes less than a minute
 * @param seed repeats all chances
 * @param scratch folder for what the batteries make
 */
record Setting(boolean full, long seed, Path scratch) {

  int amount(int shortForm, int longForm) {
    return full ? longForm : shortForm;
  }

  /** Chances of a battery's own, so that batteries can be repeated one by one. */
  Random random(Battery battery) {
    return new Random(seed ^ battery.getClass().getSimpleName().hashCode());
  }

  /** A new folder. */
  Path folder(String name) throws IOException {
    return Files.createTempDirectory(scratch, name);
  }

  /** Keeps an input that missed the bar, to be made a fixture. */
  Path find(String name, byte[] content) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve("finds"));
    Path file = folder.resolve(name);
    Files.write(file, content);
    return file;
  }
}
