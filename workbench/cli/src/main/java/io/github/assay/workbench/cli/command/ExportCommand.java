package io.github.assay.workbench.cli.command;

import io.github.assay.corpus.AssayException;
import io.github.assay.corpus.Version;
import io.github.assay.corpus.export.GoldRelease;
import io.github.assay.corpus.export.SplitOptions;
import io.github.assay.corpus.store.Corpus;
import io.github.assay.workbench.cli.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Releases gold. */
@Command(
    name = "export",
    description = {
      "Write a gold release: one XMI 1.0 file a document, TypeSystem.xml and manifest.json.",
      "Only spans that a person made, accepted or corrected go along, unless told otherwise."
    },
    footer = {
      "  assay export talks --output release/",
      "  assay export talks --output release/ --split 80/10/10 --seed 7",
      "  assay export talks --output prelabels/ --layer initial --with-suggestions"
    })
final class ExportCommand extends Base {

  @Parameters(paramLabel = "DIR", description = "Folder of the corpus.")
  Path directory;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "OUT",
      description = "Folder of the release: new, empty, or an earlier release to replace.")
  Path output;

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      defaultValue = Corpus.GOLD,
      description = "Layer to release; by default ${DEFAULT-VALUE}.")
  String layer;

  @Option(
      names = "--with-suggestions",
      description = "Also release suggestions that no person has looked at.")
  boolean withSuggestions;

  @Option(
      names = "--split",
      paramLabel = "SHARES",
      description =
          "Cut into the folders train, dev and test, as in 80/10/10: no story is in two of them,"
              + " and the newest stories are in test.")
  String split;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Where the chance of --split begins; by default ${DEFAULT-VALUE}.")
  long seed;

  private Optional<SplitOptions> splitOptions() {
    try {
      return Optional.ofNullable(split).map(text -> SplitOptions.of(text, seed));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--split: " + e.getMessage(), e);
    }
  }

  @Override
  public Integer call() throws AssayException {
    Corpus corpus = Corpus.open(directory);
    List<String> without = new ArrayList<>();
    int[] failed = {0};
    GoldRelease release =
        new GoldRelease(
            corpus,
            new GoldRelease.Options(layer, withSuggestions, Version.number(), splitOptions()));
    int released =
        release.write(
            output,
            new GoldRelease.Listener() {
              @Override
              public void released(String id) {
                // The count says enough.
              }

              @Override
              public void without(String id) {
                without.add(id);
              }

              @Override
              public void failed(AssayException error) {
                failed[0]++;
                err().println("failed: " + error.getMessage());
              }
            });
    if (!without.isEmpty()) {
      err()
          .println(
              "note: %d documents have no layer \"%s\" and are not in the release: %s"
                  .formatted(without.size(), layer, String.join(", ", without)));
    }
    if (released == 0 && failed[0] == 0) {
      throw new AssayException(
          "no document of %s has a layer \"%s\"; curate some, or name another with --layer"
              .formatted(directory, layer));
    }
    out().println("released " + released + " documents in " + output);
    return failed[0] == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
