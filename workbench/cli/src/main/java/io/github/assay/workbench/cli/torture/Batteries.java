package io.github.assay.workbench.cli.torture;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;

/** Runs the batteries and lays out the table. */
public final class Batteries {

  private static final List<Battery> ALL =
      List.of(
          new KillInSave(),
          new KillWhileEditing(),
          new MutatedXmi(),
          new TruncatedXmi(),
          new MutatedTypeSystems(),
          new MutatedPages(),
          new Bombs(),
          new Characters(),
          new FullDisk(),
          new Rivals(),
          new LargeDocument(),
          new PoisonedBatch(),
          new UnknownTypes(),
          new ForeignText(),
          new HostileArchives(),
          new Links());

  private Batteries() {}

  /**
   * Runs the batteries, one after the other.
   *
   * @param full the long form, which takes most of an hour, instead of less than a minute
   * @param seed repeats all chances
   * @param only part of the name of those to run; the empty string runs all
   * @param scratch an empty folder; it is emptied again, but for inputs that missed the bar
   * @param line takes each line of the table
   * @return true if all bars were cleared, false if one was missed
   * @throws IOException if the scratch folder cannot be written
   */
  public static boolean run(
      boolean full, long seed, String only, Path scratch, Consumer<String> line)
      throws IOException {
    boolean cleared = true;
    line.accept(
        "%s form, seed %d, Java %s"
            .formatted(full ? "long" : "short", seed, Runtime.version().feature()));
    line.accept("| measure | bar | found | cleared | seconds |");
    line.accept("|---|---|---|---|---|");
    for (Battery battery : ALL) {
      if (!battery.getClass().getSimpleName().contains(only)) {
        continue;
      }
      Setting setting =
          new Setting(full, seed, Files.createTempDirectory(scratch, "torture").toRealPath());
      long start = System.nanoTime();
      Outcome outcome = run(battery, setting);
      cleared &= outcome.isCleared();
      line.accept(
          "| %s | %s | %s | %s | %.1f |"
              .formatted(
                  battery.measure(),
                  battery.bar(),
                  outcome.figure(),
                  outcome.isCleared() ? "yes" : "NO",
                  (System.nanoTime() - start) / 1e9));
      outcome.faults().stream().limit(10).forEach(f -> line.accept("  - " + f));
      if (!Files.exists(setting.scratch().resolve("finds"))) {
        delete(setting.scratch());
      }
    }
    return cleared;
  }

  private static Outcome run(Battery battery, Setting setting) {
    try {
      return battery.run(setting);
    } catch (Exception | StackOverflowError e) {
      StackTraceElement[] where = e.getStackTrace();
      return new Outcome("broken off", List.of(e + (where.length > 0 ? " at " + where[0] : "")));
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException error)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
