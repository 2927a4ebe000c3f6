package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.bench.EvaluateBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how long the evaluation of many documents takes, and what memory it needs. */
@Command(
    name = "evaluate",
    description = {
      "Measure the evaluation of two systems on many documents: made-up articles of about 4,000"
          + " characters and 90 spans, read from JSON Lines files, with intervals and p-values from"
          + " 1,000 resamples, errors and every breakdown.",
      "Memory in use is what is left after a garbage collection, measured on the way."
    },
    footer = "  JAVA_TOOL_OPTIONS=-Xmx256m assay bench evaluate")
final class BenchEvaluateCommand extends Base {

  private static final int LEAST = 10;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Number of documents, at least 10; by default ${DEFAULT-VALUE}.")
  int documents;

  @Mixin SeedOption chance;

  @Override
  public Integer call() throws AssayException {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("assay-bench");
      List<String> lines = new EvaluateBench(folder, Math.max(LEAST, documents), chance.seed).run();
      lines.forEach(out()::println);
      return ExitCode.OK;
    } catch (IOException e) {
      throw new AssayException(
          "no temporary folder can be made (" + e.getMessage() + "); check the disk", e);
    } finally {
      remove(folder);
    }
  }

  private static void remove(Path folder) throws AssayException {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new AssayException(folder + " cannot be removed; remove it by hand", e);
    }
  }
}
