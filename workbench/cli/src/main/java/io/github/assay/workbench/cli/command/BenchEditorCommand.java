package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.bench.EditorProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the workbench's editor on a display. */
@Command(
    name = "editor",
    description = {
      "Measure the workbench's editor on a display: how long a document takes to open, how long a"
          + " key takes to be seen (label, boundary, undo), and the heap; on an ordinary article, on"
          + " one of 10 MB with 100,000 spans, and on that with 1.5 million tokens stored.",
      "A key's time ends when the window has been painted anew; each edit is on the disk by then."
    },
    footer = {"  assay bench editor", "  xvfb-run -a assay bench editor"})
final class BenchEditorCommand extends Base {

  @Option(
      names = "--plugins",
      paramLabel = "DIR",
      description = "The workbench's plug-ins; by default ${DEFAULT-VALUE}.",
      defaultValue = "${sys:assay.home:-.}/workbench/product/target/workbench/plugins")
  Path plugins;

  @Override
  public Integer call() throws AssayException {
    try {
      Path folder = Files.createTempDirectory("assay-bench");
      try {
        EditorProcess.run(plugins, folder);
        return ExitCode.OK;
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new AssayException(
          "the bench's process or folder cannot be made (" + e.getMessage() + ")", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
