package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.workbench.cli.ExitCode;
import io.github.assay.workbench.cli.bench.ExtractBench;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the extraction of articles. */
@Command(
    name = "extract",
    description = {
      "Measure the extraction of articles on sets of saved pages with ground truth: text, title,"
          + " author, date, and milliseconds a page in one thread, warmed up, by the clock and in"
          + " processor time, beside jsoup's parse of the same page alone; the same of Readability4J, where"
          + " the launcher finds it; then how time grows from pages of 1 MB to pages of 10 MB.",
      "Text is compared as each set is published: zyte by shingles of four words, trafilatura by"
          + " required and forbidden segments, wcxb by words."
    },
    footer = {
      "  assay bench extract",
      "  assay bench extract --half 0 --worst 10 --set zyte-dev --shared ../shared"
    })
final class BenchExtractCommand extends Base {

  @Option(
      names = "--shared",
      paramLabel = "DIR",
      description = "Folder that holds articles/SET; by default ${DEFAULT-VALUE}.",
      defaultValue = "${sys:assay.shared:-../shared}")
  Path shared;

  @Option(
      names = "--set",
      split = ",",
      paramLabel = "SET",
      description = "Sets to measure on; by default ${DEFAULT-VALUE}.",
      defaultValue = "zyte-dev,trafilatura-dev,wcxb-dev")
  List<String> sets;

  @Option(
      names = "--half",
      paramLabel = "0|1",
      defaultValue = "-1",
      description =
          "Only half of each set's pages, by the hash of their names: look at one half, check on the"
              + " other.")
  int half;

  @Option(
      names = "--worst",
      paramLabel = "N",
      defaultValue = "0",
      description = "Name the N worst pages of each set.")
  int worst;

  @Override
  public Integer call() throws AssayException {
    Path articles = shared.resolve("articles");
    ExtractBench.run(sets.stream().map(articles::resolve).toList(), half, worst, this::print);
    return ExitCode.OK;
  }

  private void print(String line) {
    out().println(line);
    out().flush();
  }
}
