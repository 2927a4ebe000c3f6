package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.torture.Batteries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries to make the store lose something or let something bad in. */
@Command(
    name = "torture",
    description = {
      "Try hard to make a corpus lose something, and show a table of what came out.",
      "Processes are killed, disks fill up and files are damaged in a scratch folder; your corpora"
          + " are not touched. Inputs that miss a bar are kept, for a report."
    },
    footer = {
      "  assay torture                          less than a minute",
      "  assay torture --long --seed 7          the numbers of docs/robustness.md",
      "  assay torture --only Kill --long       some of the rows"
    })
final class TortureCommand extends Base {

  @Option(names = "--long", description = "The full numbers; takes most of an hour.")
  boolean full;

  @Mixin SeedOption chance;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only batteries whose class has this in its name.")
  String only;

  @Option(
      names = "--scratch",
      paramLabel = "DIR",
      description = "Folder to work in; by default a new temporary one.")
  Path scratch;

  @Override
  public Integer call() throws AssayException {
    try {
      if (scratch != null) {
        return run(Files.createDirectories(scratch));
      }
      Path folder = Files.createTempDirectory("assay-torture");
      try {
        return run(folder);
      } finally {
        // What is still in it is an input that missed the bar.
        if (folder.toFile().list().length == 0) {
          Files.delete(folder);
        }
      }
    } catch (IOException e) {
      throw new AssayException(
          "the scratch folder cannot be used (" + e.getMessage() + "); name another by --scratch",
          e);
    }
  }

  private int run(Path folder) throws IOException {
    boolean cleared =
        Batteries.run(
            full,
            chance.seed,
            only,
            folder,
            line -> {
              out().println(line);
              out().flush();
            });
    return cleared ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
